import { monthOf, weekdayNamed } from './calendar-words.ts'
import { readDate, readOrdinalDay } from './month-day.ts'
import { type Found, isWord, type Reader, skip } from './reader.ts'
import { EMPTY_EDGE, type Shape, type When } from './time-phrase.ts'
import type { Token } from './tokens.ts'

/** Two days that print no month: `this Saturday and Sunday`, `the 26th and 27th`. */
export const readDaysWithoutMonth: Reader<Shape> = (tokens, at) =>
  readTwoWeekdays(tokens, at) ?? readTwoOrdinals(tokens, at)

function readTwoWeekdays(tokens: readonly Token[], at: number): Found<Shape> | null {
  const start = skip(tokens, at, 'this', 'coming')
  const first = weekdayNamed(tokens[start]?.text ?? '')
  const second = weekdayNamed(tokens[start + 2]?.text ?? '')
  if (!first || !second || !isWord(tokens, start + 1, 'and')) return null
  // "each Saturday and Sunday", "the Saturday and Sunday after Easter", "Saturday and Sunday, March 7 and 8"
  if (isWord(tokens, at - 1, 'each', 'every', 'the', 'any', 'on', ',') && start === at) return null
  const behind = skip(tokens, start + 3, ',')
  if (monthOf(tokens[behind]?.text ?? '') || isWord(tokens, behind, 'the', 'of', 'after', 'before', 'following'))
    return null
  const [one, two] = [first, second].map((weekday): When => ({ form: 'relative', offset: null, weekday }))
  return one && two ? daysOf(one, two, start + 3) : null
}

function readTwoOrdinals(tokens: readonly Token[], at: number): Found<Shape> | null {
  const first = readOrdinalDay(tokens, at)
  if (!first || !isWord(tokens, first.next, 'and', '&')) return null
  const digits = skip(tokens, first.next + 1, 'the')
  const date = readDate(tokens, digits)
  if (!date || date.next !== digits + 2 || date.value <= first.value.date) return null
  if (isWord(tokens, date.next, 'grade', 'grades') || monthOf(tokens[skip(tokens, date.next, 'of')]?.text ?? ''))
    return null
  return daysOf(first.value, { ...first.value, weekday: null, date: date.value }, date.next)
}

function daysOf(one: When, two: When, next: number): Found<Shape> {
  const edges = [one, two].map((when) => ({ ...EMPTY_EDGE, when }))
  return { value: { shape: 'days', edges, hours: null, join: null }, next }
}
