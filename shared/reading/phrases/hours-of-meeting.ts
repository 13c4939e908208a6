import type { Clock, TimePhrase } from './time-phrase.ts'

/** What a part of the day is called where it tells which half is meant. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening'

const HOURS = /^(?:from )?(\d{1,2})(?::([0-5]\d))?\s?(?:[–—-]|to|until)\s?(\d{1,2})(?::([0-5]\d))?$/i
/** Minutes since midnight between which people meet: 7 a.m. and 9 p.m. */
const FIRST = 7 * 60
const LAST = 21 * 60
const HALF_DAY = 12 * 60

/**
 * `9:00-12:00`, `9–11`, `3:30 to 4:30` in the column of a table that is of hours: the half of the day that lies between 7 a.m. and
 * 9 p.m. Where both halves do, the earlier one, and it is unsure. A part of the day that is told with them says for sure which half
 * is meant. Null for what is no such pair of hours.
 */
export function hoursOfMeeting(text: string, told: PartOfDay | null = null): NonNullable<TimePhrase['hours']> | null {
  const [, hour, minute = '0', endHour, endMinute = '0'] = HOURS.exec(text.trim()) ?? []
  const from = minutesOf(hour, minute)
  const to = minutesOf(endHour, endMinute)
  if (from === null || to === null) return null
  const length = (to - from + HALF_DAY) % HALF_DAY
  const begins = told === 'morning' ? from : from + HALF_DAY
  if (told && length > 0)
    return { start: clockAt(begins), end: clockAt((begins + length) % (2 * HALF_DAY)), zone: null }
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

function clockAt(minutes: number, half?: Clock['half']): Clock {
  return { hour: Math.floor(minutes / 60), minute: minutes % 60, approximate: false, ...(half ? { half } : {}) }
}
