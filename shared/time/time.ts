import { DateTime } from 'luxon'

/** Where every time is meant unless the text names another zone. */
export const PACIFIC = 'America/Los_Angeles'

/**
 * A time whose form is its precision (ISO 8601): `2024-06-28T17:00-07:00` an instant, `2024-06-28` a whole day in
 * California, `2024-07` some time in a month, `2026-W03` some time in an ISO week.
 */
export type Time = string

/** A whole day, `2024-06-28`. */
export type Day = string

export type Precision = 'instant' | 'day' | 'week' | 'month'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const WEEK = /^\d{4}-W\d{2}$/
const MONTH = /^\d{4}-\d{2}$/

/** Null for a string that is no `Time`. */
export function precisionOf(time: string): Precision | null {
  if (DAY.test(time)) return 'day'
  if (INSTANT.test(time)) return 'instant'
  if (WEEK.test(time)) return 'week'
  if (MONTH.test(time)) return 'month'
  return null
}

/** First moment of a time, in milliseconds since 1970 UTC. Throws on a string that is no `Time`. */
export function firstMomentOf(time: Time): number {
  return periodOf(time).start.toMillis()
}

/** The moment at which a time is over (an instant: itself; a day: the midnight that ends it), in milliseconds since 1970 UTC. */
export function lastMomentOf(time: Time): number {
  return periodOf(time).end.toMillis()
}

function periodOf(time: Time): { start: DateTime; end: DateTime } {
  const precision = precisionOf(time)
  const start = DateTime.fromISO(time, { zone: PACIFIC })
  if (!precision || !start.isValid) throw new RangeError(`not a time: ${time}`)
  if (precision === 'instant') return { start, end: start }
  return { start, end: start.plus({ [`${precision}s`]: 1 }) }
}

/** A wall-clock time as an instant with the zone's offset at that instant. A wall clock that the spring change skips moves forward. */
export function instantAt(day: Day, hour: number, minute = 0, zone: string = PACIFIC): Time {
  const { year, month, day: date } = partsOf(day)
  const at = DateTime.fromObject({ year, month, day: date }, { zone }).set({ hour, minute })
  return at.toFormat("yyyy-MM-dd'T'HH:mmZZ")
}

/** The day in California at a moment (milliseconds since 1970 UTC, or an ISO 8601 instant). */
export function dayAt(moment: number | string): Day {
  const at = typeof moment === 'number' ? DateTime.fromMillis(moment) : DateTime.fromISO(moment)
  return at.setZone(PACIFIC).toFormat('yyyy-MM-dd')
}

function partsOf(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** An instant so many minutes later, with the offset that California has then (an instant of another zone keeps its offset). */
export function addMinutes(instant: Time, minutes: number): Time {
  const at = DateTime.fromISO(instant, { setZone: true })
  const pacific = at.setZone(PACIFIC)
  const moved = (pacific.offset === at.offset ? pacific : at).plus({ minutes })
  return moved.toFormat("yyyy-MM-dd'T'HH:mmZZ")
}
