import type { Clock, TimePhrase } from './time-phrase.ts'

const HOURS = /^(?:from )?(\d{1,2})(?::([0-5]\d))?\s?(?:[–—-]|to|until)\s?(\d{1,2})(?::([0-5]\d))?$/i
/** Minutes since midnight between which people meet: 7 a.m. and 9 p.m. */
const FIRST = 7 * 60
const LAST = 21 * 60
const HALF_DAY = 12 * 60

/**
 * `9:00-12:00`, `9–11`, `3:30 to 4:30` in the column of a table that is of hours: the half of the day that lies between 7 a.m. and
 * 9 p.m. Where both halves do, the earlier one, and it is unsure. Null for what is no such pair of hours.
 */
export function hoursOfMeeting(text: string): NonNullable<TimePhrase['hours']> | null {
  const [, hour, minute = '0', endHour, endMinute = '0'] = HOURS.exec(text.trim()) ?? []
  const from = minutesOf(hour, minute)
  const to = minutesOf(endHour, endMinute)
  if (from === null || to === null) return null
  const length = (to - from + HALF_DAY) % HALF_DAY
  const starts = [from, from + HALF_DAY].filter((start) => length > 0 && start >= FIRST && start + length <= LAST)
  const [start] = starts
  if (start === undefined) return null
  const half = starts.length > 1 ? 'unsure' : 'likely'
  return { start: clockAt(start, half), end: clockAt(start + length, half), zone: null }
}

/** Minutes into a half of the day. */
function minutesOf(hour: string | undefined, minute: string): number | null {
  const whole = Number(hour)
  return whole >= 1 && whole <= 12 ? (whole % 12) * 60 + Number(minute) : null
}

function clockAt(minutes: number, half: NonNullable<Clock['half']>): Clock {
  return { hour: Math.floor(minutes / 60), minute: minutes % 60, approximate: false, half }
}
