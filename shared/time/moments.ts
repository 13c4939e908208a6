import { addDays, dayFromNumber, dayNumber, dayOf, weekOf } from './calendar.ts'
import { type Day, PACIFIC, precisionOf, type Time } from './time.ts'
import { momentOfWall, offsetAt } from './zone-offset.ts'

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000

/** First moment of a time, in milliseconds since 1970 UTC. Throws on a string that is no `Time`. */
export function firstMomentOf(time: Time): number {
  return precisionOf(time) === 'instant' ? momentOf(time) : midnightOf(firstDayOf(time))
}

/** The moment at which a time is over (an instant: itself; a day: the midnight that ends it), in milliseconds since 1970 UTC. */
export function lastMomentOf(time: Time): number {
  return precisionOf(time) === 'instant' ? momentOf(time) : midnightOf(dayAfter(time))
}

function momentOf(instant: string): number {
  const moment = Date.parse(instant)
  if (Number.isNaN(moment)) throw new RangeError(`not a time: ${instant}`)
  return moment
}

function midnightOf(day: Day): number {
  return momentOfWall(dayNumber(day) * MS_PER_DAY, PACIFIC)
}

function firstDayOf(time: Time): Day {
  const precision = precisionOf(time)
  const day =
    precision === 'week'
      ? mondayOf(time)
      : dayOf(Number(time.slice(0, 4)), Number(time.slice(5, 7)), Number(time.slice(8, 10) || 1))
  if (!precision || !day || (precision === 'week' && weekOf(day) !== time)) throw new RangeError(`not a time: ${time}`)
  return day
}

/** The Monday of an ISO week: the first week of a year holds January 4. */
function mondayOf(week: Time): Day {
  const fourth = dayNumber(`${week.slice(0, 4)}-01-04`)
  const weekday = (fourth + 3) % 7
  return dayFromNumber(fourth - weekday + (Number(week.slice(6)) - 1) * 7)
}

function dayAfter(time: Time): Day {
  const first = firstDayOf(time)
  const precision = precisionOf(time)
  if (precision !== 'month') return addDays(first, precision === 'week' ? 7 : 1)
  const month = Number(first.slice(5, 7))
  return dayOf(Number(first.slice(0, 4)) + (month === 12 ? 1 : 0), (month % 12) + 1, 1) ?? first
}

/** A wall-clock time as an instant with the zone's offset at that instant. A wall clock that the spring change skips moves forward. */
export function instantAt(day: Day, hour: number, minute = 0, zone: string = PACIFIC): Time {
  return formatInstant(momentOfWall(dayNumber(day) * MS_PER_DAY + (hour * 60 + minute) * MS_PER_MINUTE, zone), zone)
}

/** The day in California at a moment (milliseconds since 1970 UTC, or an ISO 8601 instant). */
export function dayAt(moment: number | string): Day {
  const at = typeof moment === 'number' ? moment : momentOf(moment)
  return new Date(at + offsetAt(at, PACIFIC) * MS_PER_MINUTE).toISOString().slice(0, 10)
}

/** An instant so many minutes later, with the offset that California has then (an instant of another zone keeps its offset). */
export function addMinutes(instant: Time, minutes: number): Time {
  const at = momentOf(instant)
  const printed = /([+-])(\d{2}):(\d{2})$/.exec(instant)
  const offset = printed ? (Number(printed[2]) * 60 + Number(printed[3])) * (printed[1] === '-' ? -1 : 1) : 0
  const later = at + minutes * MS_PER_MINUTE
  return offset === offsetAt(at, PACIFIC) ? formatInstant(later, PACIFIC) : withOffset(later, offset)
}

function formatInstant(moment: number, zone: string): Time {
  return withOffset(moment, offsetAt(moment, zone))
}

function withOffset(moment: number, offset: number): Time {
  const wall = new Date(moment + offset * MS_PER_MINUTE).toISOString().slice(0, 16)
  const size = Math.abs(offset)
  const hours = String(Math.floor(size / 60)).padStart(2, '0')
  return `${wall}${offset < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`
}
