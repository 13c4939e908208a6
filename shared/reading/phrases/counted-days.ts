import { readFullDay } from './full-day.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { isWord, numberAt, type Reader, skip } from './reader.ts'
import type { PrintedDay } from './time-phrase.ts'
import type { Token } from './tokens.ts'

/** `one week before June 30`, `two days after March 3`, `a week before the window closes on June 30`: computed from the day it names (RECORDS 10, Releases and windows). */
export const readCountedDay: Reader<PrintedDay> = (tokens, at) => {
  const word = tokens[at]?.word ?? ''
  const count = isWord(tokens, at, 'a', 'an', 'the') ? 1 : (NUMBER_WORDS.get(word) ?? numberAt(tokens, at, 2))
  if (!count || !isWord(tokens, at + 1, 'day', 'days', 'week', 'weeks')) return null
  const isBefore = isWord(tokens, at + 2, 'before', 'prior')
  if (!isBefore && !isWord(tokens, at + 2, 'after')) return null
  // "twice a week after June 25": how often
  if (isWord(tokens, at - 1, 'once', 'twice', 'times')) return null
  const behind = skip(tokens, at + 3, 'to')
  const day =
    readFullDay(tokens, skip(tokens, behind, 'the')) ??
    readFullDay(tokens, behindWhat(tokens, behind)) ??
    readFullDay(tokens, behindName(tokens, behind))
  if (!day) return null
  const days = count * (isWord(tokens, at + 1, 'week', 'weeks') ? 7 : 1)
  return { value: { ...day.value, shift: isBefore ? -days : days }, next: day.next }
}

/** Words between "one week before" and its day: "the testing window closes on". */
const MOST_WORDS = 7
const HAPPENS = [
  'closes',
  'close',
  'ends',
  'end',
  'opens',
  'open',
  'begins',
  'begin',
  'starts',
  'start',
  'takes',
  'deadline',
]

/** The index behind "the window closes on", or where the words began if they say nothing that happens on a day. */
function behindWhat(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + MOST_WORDS; at++) {
    if (tokens[at]?.type !== 'word') return from
    if (isWord(tokens, at, ...HAPPENS)) return skip(tokens, skip(tokens, skip(tokens, at + 1, 'place'), 'on'), 'of')
  }
  return from
}

/** Words that begin another thought. */
const OTHER_THOUGHT =
  /^(?:and|or|but|if|that|which|who|when|because|please|you|they|it|by|until|before|after|is|are|will|must|should|can|may)$/

/** The index behind "the close of the Amendment Window on", "the first day of testing,", or where the words began. */
function behindName(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + MOST_WORDS + 2; at++) {
    const token = tokens[at]
    const isMark = at > from && isWord(tokens, at, ',', '(')
    // "The day before the window opens, June 7,": the day before is named, and not the window's.
    if (isMark && isWord(tokens, at - 1, ...HAPPENS)) return from
    if (isMark || (at > from && isWord(tokens, at, 'on', 'of') && readFullDay(tokens, at + 1))) return at + 1
    if (token?.type === 'mark' || !token || OTHER_THOUGHT.test(token.word)) return from
  }
  return from
}
