import type { SourceRecord } from '../records/source-record.ts'
import { addDays } from '../time/calendar.ts'
import { dayAt, firstMomentOf } from '../time/moments.ts'
import { PACIFIC, precisionOf, type Time } from '../time/time.ts'
import { offsetAt } from '../time/zone-offset.ts'

/** The DTSTART and DTEND lines of a record. A single edge gives DTSTART alone: a moment, or one whole day. */
export type CalendarSpan = readonly string[]

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/**
 * Null where a calendar cannot show the record without inventing a day: nothing is dated, or only by week or month.
 * Where one edge is an hour and the other a whole day, whole days are shown; the hour stands in the description.
 */
export function planCalendarSpan(record: Pick<SourceRecord, 'start' | 'end'>): CalendarSpan | null {
  const edges = [record.start, record.end].filter((time) => time !== null)
  const [first, last = first] = edges
  if (first === undefined || last === undefined) return null
  const precisions = edges.map(precisionOf)
  if (precisions.some((precision) => precision !== 'instant' && precision !== 'day')) return null
  if (precisions.every((precision) => precision === 'instant')) {
    const single = first === last || firstMomentOf(last) < firstMomentOf(first)
    return [`DTSTART${momentValue(first)}`, ...(single ? [] : [`DTEND${momentValue(last)}`])]
  }
  const [from, to] = [dayOf(first), dayOf(last)]
  const until = to < from ? from : to
  // The end of whole days is exclusive.
  return [`DTSTART;VALUE=DATE:${compact(from)}`, `DTEND;VALUE=DATE:${compact(addDays(until, 1))}`]
}

/** An ISO 8601 instant as a UTC value, `20240705T211500Z`. */
export function utcValue(instant: string): string {
  return compact(new Date(instant).toISOString().slice(0, 19)).concat('Z')
}

function dayOf(time: Time): string {
  return precisionOf(time) === 'day' ? time : dayAt(time)
}

/** In California's clock; in UTC within the hours that autumn gives twice, since readers differ on which one is meant. */
function momentValue(time: Time): string {
  const moment = firstMomentOf(time)
  const wall = wallClockAt(moment)
  const twice = [moment - HOUR_MS, moment + HOUR_MS].some((other) => wallClockAt(other) === wall)
  if (twice) return `:${utcValue(new Date(moment).toISOString())}`
  return `;TZID=${PACIFIC}:${compact(new Date(wall).toISOString().slice(0, 19))}`
}

/** What California's clocks show at a moment, as if it were UTC, in milliseconds. */
function wallClockAt(moment: number): number {
  return moment + offsetAt(moment, PACIFIC) * MINUTE_MS
}

function compact(text: string): string {
  return text.replace(/[-:]/g, '')
}
