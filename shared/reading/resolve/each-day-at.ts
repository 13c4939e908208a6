import { addDays } from '../../time/calendar.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'
import { atClock } from './at-clock.ts'
import { overNight } from './over-night.ts'
import type { ResolvedEdge, Span } from './resolved-time.ts'

/** More days than any downtime of hours comes back on. */
const MOST_DAYS = 31

/** The hours of each day from one whole day to another, both included. */
export function eachDayAt(
  from: ResolvedEdge,
  to: ResolvedEdge,
  { start, end, zone }: NonNullable<TimePhrase['hours']>,
): Span[] {
  const spans: Span[] = []
  for (let day = from.day; day && to.day && day <= to.day && spans.length < MOST_DAYS; day = addDays(day, 1)) {
    const own = { ...from, time: day, day }
    const begins = atClock(own, start, zone)
    spans.push({ start: begins, end: overNight(begins, atClock(own, end, zone), { clock: end, zone }) })
  }
  return spans
}
