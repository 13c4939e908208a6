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
  const stretch = OF_STRETCHES.test(column) ? stretchOf(text, times) : null
  if (stretch) return [stretch]
  const [day, ...others] = times
  if (others.length || !/\d\s?(?:[–—-]|to|until)\s?\d/.test(text)) return times
  if (!day) return OF_HOURS.test(column) ? hoursAlone(text) : []
  const isDay =
    day.shape === 'point' && !day.hours && day.edges.every(({ when, clock }) => when?.form === 'day' && !clock)
  const hours = isDay ? hoursOfMeeting(text.slice(day.to).replace(PARTING, '').replace(/\)$/, '')) : null
  return hours && day ? [{ ...day, hours, text: text.slice(day.from), to: text.length }] : times
}

/** The name of a column that holds stretches of days. */
const OF_STRETCHES = /\b(?:windows?|periods?|(?:start|begin)\w*\b.{1,5}\bend\w*)\b/i

/** `8/14/25 6/10/26` in a column of windows: the first day and the last, set under or beside each other. */
function stretchOf(text: string, times: readonly TimePhrase[]): TimePhrase | null {
  const [first, last, ...others] = times
  const isDay = ({ shape, hours, edges }: TimePhrase) =>
    shape === 'point' && !hours && edges.every(({ when }) => when?.form === 'day' && when.year !== null)
  if (!first || !last || others.length || !isDay(first) || !isDay(last)) return null
  if (text.slice(first.to, last.from).trim() !== '') return null
  const edges = [...first.edges, ...last.edges]
  return { ...first, shape: 'range', join: 'dash', edges, text: text.slice(first.from, last.to), to: last.to }
}

function hoursAlone(text: string): TimePhrase[] {
  const hours = hoursOfMeeting(text)
  const place = { text, from: 0, to: text.length }
  return hours ? [{ shape: 'hours', edges: [], hours, join: null, lead: '', ...place }] : []
}
