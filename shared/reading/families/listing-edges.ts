import { addMinutes } from '../../time/moments.ts'
import { exactLengthIn } from '../phrases/exact-length.ts'
import { readTimes } from '../phrases/read-times.ts'
import { readLabelZone } from '../phrases/stated-zone.ts'
import { doubtTime } from '../resolve/doubt-time.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import type { ResolvedEdge, Span } from '../resolve/resolved-time.ts'
import { yearNamedIn } from '../witnesses.ts'
import { isNotKnown } from './cell-content.ts'
import { readCellRange, readCellTimes } from './cell-times.ts'
import { type Listing, linesOf, textOf } from './listing.ts'

/** Both edges of one downtime; null where the schedule does not say one. */
export interface Edges {
  start: ResolvedEdge | null
  end: ResolvedEdge | null
}

/** The clock against which a listing is read: in its own zone, and in the year that its title ("Fall 2026") names. */
export function clockOfListing({ title, zone }: Listing, clock: ReadingClock): ReadingClock {
  const year = yearNamedIn(title ? [title] : [])
  const dated = year ? { ...clock, published: null, witnesses: [year.middle] } : clock
  const own = zone ?? readLabelZone(title ?? '')
  return own ? { ...dated, zone: own } : dated
}

/** The edges of what one listing tells: one downtime, or one for each separate day or stretch of hours; none where no day can be read. */
export function edgesOfListing(listing: Listing, clock: ReadingClock): Edges[] {
  const minutes = exactLengthIn(textOf(listing, 'length'))
  return readEdges(listing, clock).map((edges) => withLength(edges, minutes))
}

function readEdges(listing: Listing, clock: ReadingClock): Edges[] {
  const hours = linesOf(listing, 'time').filter((line) => !isNotKnown(line))
  const date = textOf(listing, 'date')
  const start = textOf(listing, 'start')
  const end = textOf(listing, 'end').replace(SAME_DAY, '').replace(ALL_DAY, '')
  if (start === '' && end === '') return readDays(date, hours, clock)
  const from = end === '' ? `${start} ${hours.join(' ')}`.trim() : start
  // A date of its own beside two columns of hours belongs to both.
  const first = date === '' || hasDay(from, clock) ? from : `${date} ${from}`
  if (end === '' || isNotKnown(end) || hasDay(end, clock)) return pairEdges(first, end, clock)
  const spans = readCellTimes(`${first} through ${end}`, clock)
  return spans.some((span) => span.end?.exact) ? edgesOf(spans) : pairEdges(first, `${date} ${end}`.trim(), clock)
}

/** `Same day`, `same day at 6 p.m.`: what ends on the day on which it starts. */
const SAME_DAY = /^(?:on )?(?:the )?same (?:day|date)\b[,;]?\s{0,3}(?:(?:at|by)\s)?/i

/** "All day" over the cells of both edges, or beside one day. */
const ALL_DAY = /^(?:\W{0,3}(?:all|full|entire|whole)[ -]day)+\W{0,3}$/i

/** Days, and the hours of each; several lines of hours are several downtimes of the day. */
function readDays(date: string, hours: readonly string[], clock: ReadingClock): Edges[] {
  const each = hours.map((line) => readCellTimes(`${date} ${line}`, clock))
  // A column of hours that prints days of its own says all there is.
  if (hours.some((line) => printsDay(line) && readCellTimes(line, clock).some(({ start }) => start.exact)))
    return edgesOf(hours.flatMap((line) => readCellTimes(line, clock)))
  const isEach = hours.length > 1 && each.every((spans) => spans.some(({ start, end }) => start.exact && end))
  const spans = isEach ? each.flat() : readCellTimes(`${date} ${hours.join(' ')}`.trim(), clock)
  const edges = edgesOf(spans).map(withoutSaidStart)
  if (hours.some((line) => WITHOUT_HALF.test(line))) return edges.map(doubtHours)
  return hours.some((line) => HOUR.test(line))
    ? edges.map((each) => (isOfHours(each) ? each : doubtHours(each)))
    : edges
}

/** A day of the calendar, and not the weekday of one that stands in another cell. */
function printsDay(line: string): boolean {
  return readTimes(line).some(({ edges }) => edges.some(({ when }) => when !== null && when.form !== 'relative'))
}

/** `9–11`, `9:00-12:00`: two hours whose half of the day is not printed. */
const WITHOUT_HALF = /^\D{0,12}\d{1,2}(?::\d\d)?\s?(?:[–—-]|to)\s?\d{1,2}(?::\d\d)?\W{0,3}$/

const HOUR = /\d\s?[ap]\.?m\b/i

function isOfHours({ start, end }: Edges): boolean {
  return start?.exact === true || end?.exact === true
}

/** Hours of which not both could be read. */
function doubtHours({ start, end }: Edges): Edges {
  if (!start || (start.exact && end?.exact)) return { start, end }
  return { start: doubtTime(start, 'its hours could not be read'), end }
}

/** A day and "until noon": its first moment is not said. */
function withoutSaidStart({ start, end }: Edges): Edges {
  const isOfDay = start !== null && !start.exact && end?.exact === true && end.day === start.day
  return { start: isOfDay ? null : start, end }
}

/** A first and a last cell. A first cell that holds both edges, or one whole day beside an empty cell, says all there is. */
function pairEdges(from: string, to: string, clock: ReadingClock): Edges[] {
  const range = to === '' ? null : readCellRange(from, to, clock)
  if (range) return [{ start: range.start, end: range.end }]
  const first = readCellTimes(from, clock)
  const [last] = readCellTimes(to, clock)
  if (!last) return /\w/.test(to) ? first.map((span) => ({ ...span })) : edgesOf(first)
  const start = first[0]?.start ?? null
  return [{ start, end: last.end ?? last.start }]
}

/** Two instants are the edges of one downtime; separate days are downtimes of their own, from morning to night. */
export function edgesOf(spans: readonly Span[]): Edges[] {
  const [first, second] = spans
  if (first && second && spans.length === 2 && !first.end && !second.end && (first.start.exact || second.start.exact))
    return [{ start: first.start, end: second.start }]
  return spans.map(({ start, end }) => ({ start, end: end ?? (start.exact || !start.day ? null : start) }))
}

/** A stated length in minutes gives the end of what has a starting hour only. */
export function withLength(edges: Edges, minutes: number | null): Edges {
  const { start, end } = edges
  if (!start?.exact || end || minutes === null) return edges
  const inferred = [...start.inferred, `a stated length of ${minutes} minutes`]
  return { start, end: { ...start, time: addMinutes(start.time, minutes), suggested: null, inferred } }
}

function hasDay(text: string, clock: ReadingClock): boolean {
  return readCellTimes(text, clock).length > 0
}
