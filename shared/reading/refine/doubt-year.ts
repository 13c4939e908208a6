import { addDays, daysBetween } from '../../time/calendar.ts'
import { dayAt, lastMomentOf } from '../../time/moments.ts'
import type { Day } from '../../time/time.ts'
import type { Claim } from '../kinds/claim.ts'
import { isSurelyPast } from '../kinds/tense.ts'
import type { When } from '../phrases/time-phrase.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'
import { tenseWords } from './tense-words.ts'

/** RECORDS 4.2: a printed year that puts an announced date further back than this is a probable slip. */
export const SUSPECT_AFTER_DAYS = 180

/** The day on which a claim is over; null where only a month or week is known. */
export function lastDayOf(claim: Claim): Day | null {
  const edge = claim.end ?? claim.start
  if (!edge) return null
  return edge.day ?? addDays(dayAt(lastMomentOf(edge.time)), edge.time.includes('T') ? 0 : -1)
}

/** "were released in June", "closed on March 13": the past tense says that the guessed year is wrong. */
export function isGuessed(claim: Claim, last: Day, published: Day): boolean {
  const isMonth = claim.mention.phrase.edges.every(({ when }) => when?.form === 'month')
  const isFar = daysBetween(published, last) > SUSPECT_AFTER_DAYS || isSurelyPast(tenseWords(claim))
  return (
    !hasPrintedYear(claim) &&
    (isMonth || isFar) &&
    (claim.mention.phrase.shape === 'range' ||
      claim.start === null ||
      claim.end === null ||
      claim.start.time === claim.end.time)
  )
}

function yearOf(when: When | null): number | null {
  if (when?.form === 'week') return when.day.form === 'day' ? when.day.year : null
  return when?.form === 'day' || when?.form === 'month' ? when.year : null
}

export function hasPrintedYear(claim: Claim): boolean {
  return claim.mention.phrase.edges.some(({ when }) => yearOf(when) !== null)
}

export function doubtYear(claim: Claim, published: Day): Claim {
  const shift = yearsUntil(claim, published)
  const doubt = (edge: ResolvedEdge | null): ResolvedEdge | null =>
    edge && {
      ...edge,
      inferred: [
        ...edge.inferred,
        `announced, but ${edge.time} lies half a year or more before the page's date, ${published}`,
      ],
      doubts: [...edge.doubts, 'year-suspect'],
      suggested: addYears(edge.time, shift),
    }
  return { ...claim, start: doubt(claim.start), end: doubt(claim.end) }
}

/** Whole years until the claim's last day is no earlier than the page's day. */
function yearsUntil(claim: Claim, published: Day): number {
  const last = lastDayOf(claim) ?? published
  let years = 1
  while (addYears(last, years) < published && years < 10) years++
  return years
}

function addYears(time: string, years: number): string {
  return `${Number(time.slice(0, 4)) + years}${time.slice(4)}`
}
