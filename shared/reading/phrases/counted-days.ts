import { readMonthDay } from './month-day.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { isWord, numberAt, type Reader, skip } from './reader.ts'
import type { PrintedDay } from './time-phrase.ts'

/** `one week before June 30`, `two days after March 3`: computed from the day it names (RECORDS 10, Releases and windows). */
export const readCountedDay: Reader<PrintedDay> = (tokens, at) => {
  const word = tokens[at]?.word ?? ''
  const count = isWord(tokens, at, 'a', 'an', 'the') ? 1 : (NUMBER_WORDS.get(word) ?? numberAt(tokens, at, 2))
  if (!count || !isWord(tokens, at + 1, 'day', 'days', 'week', 'weeks')) return null
  const isBefore = isWord(tokens, at + 2, 'before', 'prior')
  if (!isBefore && !isWord(tokens, at + 2, 'after')) return null
  const day = readMonthDay(tokens, skip(tokens, at + 3, 'to'))
  if (!day) return null
  const days = count * (isWord(tokens, at + 1, 'week', 'weeks') ? 7 : 1)
  return { value: { ...day.value, shift: isBefore ? -days : days }, next: day.next }
}
