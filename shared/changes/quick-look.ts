import type { PageRecord } from '../records/source-record.ts'
import { spanOfTime } from './edges.ts'
import { plainWords } from './words.ts'

const MS_PER_DAY = 86_400_000

/** What is enough to put most pairs of records aside. */
interface QuickLook {
  /** The days (numbers) of the edges; NaN where one is not given. */
  readonly start: number
  readonly end: number
  /** The title without its typography. */
  readonly title: string
}

// Each record is met once for every page that is read, and never changes: this is worked out once.
const LOOKS = new WeakMap<PageRecord, QuickLook>()

/**
 * The days between two records by their nearest edges, NaN where they cannot be compared; a day or two off where an
 * envelope or a coarse time is involved.
 */
export function daysApart(a: PageRecord, b: PageRecord): number {
  const one = lookAt(a)
  const other = lookAt(b)
  const starts = Math.abs(one.start - other.start)
  const ends = Math.abs(one.end - other.end)
  if (starts <= ends || Number.isNaN(ends)) {
    return Number.isNaN(starts) ? Math.abs(firstOf(one) - firstOf(other)) : starts
  }
  return ends
}

/** True for two titles that differ at most in their typography. */
export function sameTitle(a: PageRecord, b: PageRecord): boolean {
  return lookAt(a).title === lookAt(b).title
}

function firstOf({ start, end }: QuickLook): number {
  return Number.isNaN(start) ? end : start
}

function lookAt(record: PageRecord): QuickLook {
  const known = LOOKS.get(record)
  if (known) return known
  const look = { start: dayOf(record.start), end: dayOf(record.end), title: plainWords(record.title) }
  LOOKS.set(record, look)
  return look
}

function dayOf(time: string | null): number {
  return time ? Math.floor(spanOfTime(time).from / MS_PER_DAY) : Number.NaN
}
