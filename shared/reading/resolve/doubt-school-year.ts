import { addDays, dayOf } from '../../time/calendar.ts'
import type { Day } from '../../time/time.ts'
import type { Edge } from '../phrases/time-phrase.ts'
import { YEAR_OF_PARTNER } from './fill-from-partners.ts'
import type { ResolvedEdge, Span } from './resolved-time.ts'

/** From the first of July to the middle of a school year. */
const HALF_A_YEAR = 182

/**
 * "Sept. 3 – June 6, 2024" under "2024–25": what would be over before the school year begins, though it runs over a turn of the year
 * and a year later would lie in it, has the year of its first day at its last. What is printed stays, in doubt (RECORDS 4.2).
 */
export function doubtSchoolYear(span: Span, [first]: readonly Edge[], middle: Day | null | undefined): Span {
  const { start, end } = span
  const isBorrowed = first?.when?.form === 'day' && first.when.because === YEAR_OF_PARTNER
  if (!middle || !isBorrowed || !start.day || !end?.day || start.day.slice(0, 4) === end.day.slice(0, 4)) return span
  const begins = addDays(middle, -HALF_A_YEAR)
  const last = nextYear(end.day)
  if (end.day >= begins || !last || last < begins) return span
  return { start: doubted(start), end: doubted(end) }
}

function doubted(edge: ResolvedEdge): ResolvedEdge {
  const later = edge.day && nextYear(edge.day)
  return {
    ...edge,
    doubts: [...edge.doubts, 'year-suspect'],
    suggested: later ? `${later}${edge.time.slice(10)}` : null,
    inferred: [...edge.inferred, 'it would be over before the school year that the heading names'],
  }
}

function nextYear(day: Day): Day | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return dayOf(year + 1, month, date)
}
