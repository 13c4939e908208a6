import { readClock } from './clock.ts'
import { type Found, isWord, skip } from './reader.ts'
import type { Join } from './time-phrase.ts'
import type { Token } from './tokens.ts'

const JOINS: ReadonlyMap<string, Join> = new Map(
  Object.entries<Join>({
    '-': 'dash',
    through: 'through',
    to: 'to',
    until: 'until',
  }),
)
/** "…, and ending E", "and runs through E": a verb that carries one time on to its other edge. */
const ENDS = ['ending', 'ends', 'end', 'concluding', 'concludes', 'over']
const GOES_ON = [
  'continuing',
  'continues',
  'continue',
  'running',
  'runs',
  'run',
  'lasting',
  'lasts',
  'last',
  'extending',
  'extends',
  'goes',
]

/** What joins two edges: a dash, "through", "up until", "and ending"; "and" only behind "between". */
export function readJoin(tokens: readonly Token[], at: number, between: boolean): Found<Join> | null {
  const start = skipUp(tokens, skip(tokens, at, ','))
  const word = tokens[start]?.word ?? ''
  if (between && (word === 'and' || word === '&')) return { value: 'and', next: skipYearEnd(tokens, start + 1) }
  const written = JOINS.get(word) ?? (word === 'into' && isOfNight(tokens, start) ? 'to' : undefined)
  const join = written ? { value: written, next: start + 1 } : readVerbalJoin(tokens, start)
  return join && { value: join.value, next: skipYearEnd(tokens, skipIncluding(tokens, join.next)) }
}

/** The `up` of "up until 6 p.m. on D" and "up through D"; "up to 9" may count other things. */
function skipUp(tokens: readonly Token[], at: number): number {
  const isTime = tokens[at + 2]?.type !== 'number' || readClock(tokens, at + 2) !== null
  return isWord(tokens, at, 'up') && isTime ? at + 1 : at
}

/** "through and including D" */
function skipIncluding(tokens: readonly Token[], at: number): number {
  return isWord(tokens, at, 'and') && isWord(tokens, at + 1, 'including') ? at + 2 : at
}

/** "The night of May 20 into May 21". */
function isOfNight(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 7), at).some(({ word }) => word === 'night' || word === 'evening')
}

function readVerbalJoin(tokens: readonly Token[], at: number): Found<Join> | null {
  let next = skip(tokens, at, 'and')
  next = skip(tokens, next, 'is', 'are', 'will', 'then')
  if (isWord(tokens, next, ...ENDS)) {
    const bounded = skip(tokens, skip(tokens, skip(tokens, next + 1, 'no', 'not'), 'later'), 'than')
    next = skip(tokens, skip(tokens, bounded, 'on', 'at', 'by', 'before'), 'on')
    return { value: 'through', next }
  }
  if (isWord(tokens, next, ...GOES_ON)) next = skip(tokens, next + 1, 'on')
  const join = JOINS.get(tokens[next]?.word ?? '')
  // "and until E": only a word that cannot begin anything else joins without a verb.
  const isBare = next === at + 1 && isWord(tokens, at, 'and')
  const fits = next > at && join && join !== 'dash' && (join !== 'to' || !isBare)
  return fits ? { value: join, next: next + 1 } : null
}

/** "through the end of the school year or June 30, 2026", "and the last day of school or July 14": the date limits what has none. */
function skipYearEnd(tokens: readonly Token[], at: number): number {
  const of = skip(tokens, skip(tokens, skip(tokens, at, 'the'), 'end', 'close', 'last'), 'day')
  if (!isWord(tokens, at, 'the') || of === at + 1 || !isWord(tokens, of, 'of')) return at
  const or = tokens.slice(at, at + 9).findIndex((token) => token.word === 'or')
  return or > 0 ? at + or + 1 : at
}
