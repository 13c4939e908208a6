import type { PageRecord } from '../records/source-record.ts'
import { spanOfTime } from './edges.ts'
import { plainWords } from './words.ts'

const MS_PER_DAY = 86_400_000

/** The days (numbers) of the edges; NaN where one is not given. */
interface EdgeDays {
  readonly start: number
  readonly end: number
}

// Each record is met for many pages that are read, and never changes: what is enough to put most pairs of records aside is
// worked out once.
const DAYS = new WeakMap<PageRecord, EdgeDays>()
const TITLES = new WeakMap<PageRecord, string>()

/**
 * The days between two records by their nearest edges, NaN where they cannot be compared; a day or two off where an
 * envelope or a coarse time is involved.
 */
export function daysApart(a: PageRecord, b: PageRecord): number {
  const one = daysOf(a)
  const other = daysOf(b)
  const starts = Math.abs(one.start - other.start)
  const ends = Math.abs(one.end - other.end)
  if (starts <= ends || Number.isNaN(ends)) {
    return Number.isNaN(starts) ? Math.abs(firstOf(one) - firstOf(other)) : starts
  }
  return ends
}

/** The days (numbers) of the edges that a record has: none, one or two. */
export function edgeDaysOf(record: PageRecord): number[] {
  const { start, end } = daysOf(record)
  return (start === end ? [start] : [start, end]).filter((day) => !Number.isNaN(day))
}

/** The day that a month or a week means lies at most so many days from its first one; two more for envelopes. */
export const COARSE_REACH = 33

/** A record with an edge that is a week or a month, in which the day may lie anywhere. */
export function isCoarse({ start, end }: PageRecord): boolean {
  return (start !== null && start.length < 10) || (end !== null && end.length < 10)
}

/** True for two titles that differ at most in their typography. */
export function sameTitle(a: PageRecord, b: PageRecord): boolean {
  return plainTitleOf(a) === plainTitleOf(b)
}

/** A record's title without its typography. */
export function plainTitleOf(record: PageRecord): string {
  const known = TITLES.get(record)
  if (known !== undefined) return known
  const title = plainWords(record.title)
  TITLES.set(record, title)
  return title
}

function firstOf({ start, end }: EdgeDays): number {
  return Number.isNaN(start) ? end : start
}

function daysOf(record: PageRecord): EdgeDays {
  const known = DAYS.get(record)
  if (known) return known
  const days = { start: dayOf(record.start), end: dayOf(record.end) }
  DAYS.set(record, days)
  return days
}

function dayOf(time: string | null): number {
  return time ? Math.floor(spanOfTime(time).from / MS_PER_DAY) : Number.NaN
}
