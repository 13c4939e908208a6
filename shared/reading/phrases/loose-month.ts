import { monthOf } from './calendar-words.ts'
import { readYear } from './printed-year.ts'
import { isWord, type Reader, skip } from './reader.ts'
import type { PrintedMonth } from './time-phrase.ts'
import type { Token } from './tokens.ts'

const PARTS: ReadonlyMap<string, PrintedMonth['part']> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'end'],
])
/** `the first week of May`, `the first two weeks of May` and its first half are early in it. */
const PARTS_OF_WEEKS: ReadonlyMap<string, PrintedMonth['part']> = new Map([
  ['first', 'early'],
  ['second', 'mid'],
  ['third', 'mid'],
  ['last', 'late'],
])
const PARTS_OF_HALVES: ReadonlyMap<string, PrintedMonth['part']> = new Map([
  ['first', 'early'],
  ['second', 'late'],
  ['latter', 'late'],
  ['last', 'late'],
])
/** Words before a bare month that make it a time: `in May`, `by late June`; "May be given" has none. */
const BEFORE_MONTH = [
  'in',
  'by',
  'through',
  'until',
  'during',
  'since',
  'of',
  'for',
  'before',
  'after',
  'or',
  'and',
  'this',
  'next',
]

/** `early September`, `mid-December`, `the end of May`, `in January 2022`, `August 2025`, `October:` at the head of a line. */
export const readMonth: Reader<PrintedMonth> = (tokens, at) => {
  let start = skip(tokens, at, 'the')
  const ordinal = tokens[start]?.word ?? ''
  const weeks = skip(tokens, start + 1, 'two')
  const ofWeek = isWord(tokens, weeks, 'week', 'weeks') ? PARTS_OF_WEEKS.get(ordinal) : undefined
  const ofHalf = isWord(tokens, start + 1, 'half') ? PARTS_OF_HALVES.get(ordinal) : undefined
  const part = ofWeek ?? ofHalf ?? PARTS.get(ordinal)
  if (part) {
    start = skip(tokens, ofWeek ? weeks + 1 : start + (ofHalf ? 2 : 1), '-', 'of', 'in')
    start = skip(tokens, start, 'the')
    start = skip(tokens, start, 'month')
    start = skip(tokens, start, 'of')
  } else start = at
  const month = monthOf(tokens[start]?.text ?? '')
  if (!month) return null
  const bare = skip(tokens, start + 1, '.')
  if (tokens[bare]?.type === 'number' && !readYear(tokens, bare)) return null
  const year = readYear(tokens, bare)
  const introduced =
    (at === 0 ? isWord(tokens, bare, ':', '-') : BEFORE_MONTH.includes(tokens[at - 1]?.word ?? '')) ||
    isOfMonths(tokens, at, bare)
  if (!part && !year && !introduced) return null
  return {
    value: { form: 'month', month, year: year?.value ?? null, part: part ?? 'whole' },
    next: year?.next ?? start + 1,
  }
}

/** `February through May`, `Oct.–May`: the month at the other end makes each a time. */
function isOfMonths(tokens: readonly Token[], from: number, to: number): boolean {
  const before = isWord(tokens, from - 2, '.') ? from - 3 : from - 2
  const isJoin = (at: number) => isWord(tokens, at, 'through', 'to', '-')
  const isMonth = (at: number) => monthOf(tokens[at]?.text ?? '') !== null
  return (isJoin(to) && isMonth(to + 1)) || (isJoin(from - 1) && isMonth(before))
}
