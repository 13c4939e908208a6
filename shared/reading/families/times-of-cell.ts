import { hoursOfMeeting } from '../phrases/hours-of-meeting.ts'
import { readTimes } from '../phrases/read-times.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'

/** The name of a column that holds hours. */
const OF_HOURS = /^(?:times?|hours?)\b|\btimes?$/i
/** What stands between a day and its hours. */
const PARTING = /^[\s,;(|]+/

/** The times of a cell; in a column of hours, and right behind a day, hours whose half of the day is not printed count, too. */
export function timesOfCell(text: string, column: string): TimePhrase[] {
  const times = readTimes(text)
  const [day, ...others] = times
  if (others.length || !/\d\s?(?:[–—-]|to|until)\s?\d/.test(text)) return times
  if (!day) return OF_HOURS.test(column) ? hoursAlone(text) : []
  const isDay =
    day.shape === 'point' && !day.hours && day.edges.every(({ when, clock }) => when?.form === 'day' && !clock)
  const hours = isDay ? hoursOfMeeting(text.slice(day.to).replace(PARTING, '').replace(/\)$/, '')) : null
  return hours && day ? [{ ...day, hours, text: text.slice(day.from), to: text.length }] : times
}

function hoursAlone(text: string): TimePhrase[] {
  const hours = hoursOfMeeting(text)
  const place = { text, from: 0, to: text.length }
  return hours ? [{ shape: 'hours', edges: [], hours, join: null, lead: '', ...place }] : []
}
