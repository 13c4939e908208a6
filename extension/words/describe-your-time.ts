import type { SourceRecord } from '../../shared/records/source-record.ts'
import { formatRange, formatTime } from '../../shared/time/format.ts'
import { precisionOf, type Time } from '../../shared/time/time.ts'
import { chooseLocale, type Say } from './say.ts'

/**
 * The hours of a record where its reader is (`timeZone`: IANA name); null where clocks there show what California's do, or where no
 * hour is known: a day of California is no day elsewhere.
 */
export function describeYourTime(
  { start, end }: Pick<SourceRecord, 'start' | 'end'>,
  timeZone: string,
  say: Say,
): string | null {
  const [from, until] = [start, end].map((time) => (time !== null && precisionOf(time) === 'instant' ? time : null))
  const known = [from, until].filter((time) => time !== null && time !== undefined)
  if (known.every((time) => showSameClock(time, timeZone))) return null
  const range = formatRange(from ?? null, until ?? null, { locale: chooseLocale(say), year: false, timeZone })
  return say('yourTime', range)
}

function showSameClock(time: Time, timeZone: string): boolean {
  return formatTime(time, { zone: false, timeZone }) === formatTime(time, { zone: false })
}
