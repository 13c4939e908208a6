import { addDays, daysBetween, weekdayOf } from '../../time/calendar.ts'
import type { Day } from '../../time/time.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'
import { atClock } from './at-clock.ts'
import { overNight } from './over-night.ts'
import type { ResolvedEdge, Span } from './resolved-time.ts'

/** More days than any downtime of hours comes back on, and further than any is told ahead. */
export const MOST_DAYS = 31
const FURTHEST_DAYS = 366

/**
 * The hours of each day from one whole day to another, both included, or the days themselves where no hours are told. `weekdays`: only
 * those days (1 Monday – 7), where any is among them; none for all.
 */
export function eachDayAt(
  from: ResolvedEdge,
  to: ResolvedEdge,
  hours: TimePhrase['hours'],
  weekdays: readonly number[] = [],
): Span[] {
  const days = from.day && to.day ? daysFrom(from.day, to.day) : []
  const named = days.filter((day) => weekdays.includes(weekdayOf(day)))
  return (named.length ? named : days).slice(0, MOST_DAYS).map((day) => {
    const own = { ...from, time: day, day }
    if (!hours) return { start: own, end: own }
    const begins = atClock(own, hours.start, hours.zone)
    const { end: clock, zone } = hours
    return { start: begins, end: overNight(begins, atClock(own, clock, zone), { clock, zone }) }
  })
}

function daysFrom(from: Day, to: Day): Day[] {
  const count = Math.min(daysBetween(from, to) + 1, FURTHEST_DAYS)
  return Array.from({ length: Math.max(0, count) }, (_, later) => addDays(from, later))
}
