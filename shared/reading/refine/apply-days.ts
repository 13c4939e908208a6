import { pattern } from '../../text/pattern.ts'
import { addDays } from '../../time/calendar.ts'
import { addMinutes } from '../../time/moments.ts'
import type { Claim } from '../kinds/claim.ts'
import { DOWN } from '../kinds/downtime/downtime-cues.ts'
import type { Mention } from '../mentions/mention.ts'
import { NUMBER_WORD, NUMBER_WORDS } from '../phrases/number-words.ts'
import { atClock } from '../resolve/at-clock.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'
import type { Sentence } from '../sentences.ts'

const COUNT = `(\\d{1,2}(?:\\.5)?|an?|${NUMBER_WORD})( and a half)?`
const FOR = new RegExp(
  pattern`
    \b(?:for|over|lasts?|takes?)(?: for)?(?: (?:the|exactly|next|following|full|whole|total of|a total of|all))* ${COUNT} (?:
      (?:full|whole|consecutive|straight) )?(day|week)s?\b( and a half\b)?(?! (?:or|to|and)\b|[–-])`,
  'i',
)
const OF_DAYS = new RegExp(
  pattern`
    \b${COUNT}-(day|week) (?:\w+ ){0,3}(?:
      down-?times?|outages?|interruptions?|maintenance|upgrades?|pauses?|breaks?|shut-?downs?|closures?
    )\b`,
  'i',
)
const MINUTES_OF_DAY = 24 * 60

/** "It will be down for two days", behind the sentence that names the first. */
const OF_SAME =
  /^(?:it|this|they|both|the (?:down-?time|outage|maintenance|work|upgrade|interruption|systems?|site))\b/i

/**
 * A stated length in days or weeks ("for two days, beginning March 7", "for a day and a half", "a two-day downtime begins March 7") gives the last day of a
 * downtime whose first is known; an hour at which it begins leaves in doubt at which it ends.
 */
export function applyDays(claims: readonly Claim[], sentences: readonly Sentence[]): Claim[] {
  return claims.map((claim) => {
    const { kind, start, end, mention } = claim
    if (kind !== 'downtime' || mention.phrase.shape !== 'point' || !start?.day) return claim
    if (end !== null && end.time !== start.time) return claim
    const days = daysIn(mention, sentences[mention.index + 1])
    return days === null ? claim : { ...claim, end: lastOf(start, mention, days) }
  })
}

function daysIn({ sentence, clause, whole, before }: Mention, next: Sentence | undefined): number | null {
  if (sentence.role === 'row') return null
  if (DOWN.test(whole)) {
    const own = countIn(before) ?? countIn(clause)
    if (own !== null) return own
  }
  const isTold = next?.role === 'sentence' && OF_SAME.test(next.text) && !next.times.some((times) => times.length > 0)
  return isTold ? countIn(next.text) : null
}

function countIn(words: string): number | null {
  const match = FOR.exec(words) ?? OF_DAYS.exec(words)
  if (!match) return null
  const word = (match[1] ?? '').toLowerCase()
  const count = NUMBER_WORDS.get(word) ?? (word === 'a' || word === 'an' ? 1 : Number(word))
  const half = match[2] || match[4] ? 0.5 : 0
  return (count + half) * (match[3]?.toLowerCase() === 'week' ? 7 : 1)
}

function lastOf(start: ResolvedEdge, { phrase }: Mention, days: number): ResolvedEdge | null {
  const inferred = [...start.inferred, `a stated length of ${days} days`]
  const { clock, zone } = phrase.edges[0] ?? { clock: null, zone: null }
  const day = addDays(start.day ?? start.time, start.exact ? Math.floor(days) : Math.ceil(days) - 1)
  const last = {
    ...start,
    time: day,
    day,
    suggested: start.suggested && addDays(start.suggested.slice(0, 10), Math.ceil(days) - 1),
    inferred,
  }
  if (!start.exact) return last
  const then = clock && atClock({ ...last, suggested: null, doubts: [...start.doubts, 'time-unreadable'] }, clock, zone)
  if (!then) return null
  const time = addMinutes(then.time, (days % 1) * MINUTES_OF_DAY)
  return { ...then, time, day: time.slice(0, 10) }
}
