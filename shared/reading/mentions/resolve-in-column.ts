import type { TimePhrase } from '../phrases/time-phrase.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import { resolvePhrase } from '../resolve/resolve-phrase.ts'
import type { ResolvedEdge, ResolvedPhrase } from '../resolve/resolved-time.ts'
import { yearNamedIn } from '../witnesses.ts'

/** `2023–24` and nothing else: what is done for a school year may be done in it or after it. */
const ONLY_SCHOOL_YEAR = /^20\d\d\s?[-‒–—−]\s?(?:20)?\d\d(?: and (?:ongoing|after|later))?$/

/** A time in the year that the column of its cell names; in a column of a school year, any year that is not printed is doubtful. */
export function resolveInColumn(phrase: TimePhrase, column: string, clock: ReadingClock): ResolvedPhrase {
  const year = yearNamedIn([column])
  if (!year) return resolvePhrase(phrase, clock)
  const isPrinted = phrase.edges.some(({ when }) => when?.form === 'day' && when.year !== null)
  const read = resolvePhrase(phrase, { ...clock, published: null, witnesses: [year.middle] })
  if (isPrinted || !ONLY_SCHOOL_YEAR.test(column.trim())) return read
  return {
    ...read,
    spans: read.spans.map(({ start, end }) => ({ start: doubtYear(start), end: end && doubtYear(end) })),
  }
}

function doubtYear(edge: ResolvedEdge): ResolvedEdge {
  return { ...edge, doubts: [...new Set([...edge.doubts, 'year-suspect' as const])] }
}
