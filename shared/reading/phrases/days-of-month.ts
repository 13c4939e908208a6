import { monthOf, weekdayNamed } from './calendar-words.ts'
import { readHours } from './clock.ts'
import { isCounted } from './is-counted.ts'
import { readDate } from './month-day.ts'
import { readYear } from './printed-year.ts'
import { type Found, isWord, type Reader, skip } from './reader.ts'
import { EMPTY_EDGE, type PrintedDay, type Shape } from './time-phrase.ts'
import type { Token } from './tokens.ts'

/** `Saturdays`, `any Saturday`. */
function readEveryWeekday(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.text ?? ''
  if (/[a-z]s$/.test(word)) return weekdayNamed(word.slice(0, -1))
  return isWord(tokens, at - 1, 'any', 'every', 'each') ? weekdayNamed(word) : null
}

/** `Saturdays in March (8, 15, and 22)`, `March 2026: 8, 15, and 22`: a month and, apart from it, several of its days. */
export const readDaysOfMonth: Reader<Shape> = (tokens, at) => {
  const weekday = readEveryWeekday(tokens, at)
  const start = weekday ? skip(tokens, at + 1, 'in', 'of') : at
  const month = monthOf(tokens[start]?.text ?? '')
  if (!month) return null
  const year = readYear(tokens, start + 1)
  const mark = year?.next ?? start + 1
  const every =
    weekday && start === at + 2 ? readEachOf(tokens, at, { weekday, month, year: year?.value ?? null }) : null
  if (!isWord(tokens, mark, '(', ':', '-') && !(weekday && isWord(tokens, mark, ',')))
    return every && { value: every, next: mark }
  const range = readRangeOfMonth(tokens, mark, { weekday, month, year: year?.value ?? null })
  if (range) return range
  const { dates, next } = readDates(tokens, mark + 1)
  if (dates.length < (isOneDay(tokens, next) ? 1 : 2)) return every && { value: every, next: mark }
  const edges = dates.map((date) => ({
    ...EMPTY_EDGE,
    when: { form: 'day' as const, weekday, month, date, year: year?.value ?? null },
  }))
  const closed = skip(tokens, next, isWord(tokens, mark, '(') ? ')' : '-')
  return { value: { shape: dates.length > 1 ? 'days' : 'point', edges, hours: null, join: null }, next: closed }
}

const NOT_EACH = new Set(
  'any some most many few several two three four first second third fourth fifth last other alternate and or & , -'.split(
    ' ',
  ),
)

/** `every Saturday in April`, `Saturdays in April`: the first four of the month, and its last, which may be the fourth again. */
function readEachOf(
  tokens: readonly Token[],
  at: number,
  { weekday, month, year }: Pick<PrintedDay, 'month' | 'year'> & { weekday: number },
): Shape | null {
  const behind = tokens.slice(at + 3, at + 8).some(({ word }) => word === 'except' || word === 'excluding')
  if (NOT_EACH.has(tokens[at - 1]?.word ?? '') || behind) return null
  const edges = [1, 2, 3, 4, -1].map((count) => ({
    ...EMPTY_EDGE,
    when: {
      form: 'day' as const,
      weekday: null,
      month,
      date: count < 0 ? 22 : 7 * count - 6,
      year,
      nth: { weekday, count },
    },
  }))
  return { shape: 'days', edges, hours: null, join: null }
}

/** `8, 15, and 22`: several days, each after the one before it. */
function readDates(tokens: readonly Token[], at: number): { dates: number[]; next: number } {
  const dates: number[] = []
  let next = at
  // A month has no more days.
  while (dates.length < 31) {
    const date = readDate(tokens, skip(tokens, skip(tokens, next, 'on'), 'the'))
    if (!date || date.value <= (dates.at(-1) ?? 0) || readHours(tokens, next) || isCounted(tokens, date.next)) break
    const isJoined = isWord(tokens, date.next, '-') && tokens[date.next + 1]?.type === 'number'
    if (isJoined || isWord(tokens, date.next, '/', 'a', 'p', 'am', 'pm')) break
    dates.push(date.value)
    const behind = skip(tokens, skip(tokens, date.next, ','), 'and', 'or', '&')
    if (behind === date.next) return { dates, next: date.next }
    next = behind
  }
  return { dates, next }
}

/** The end of `March (8th)`. */
function isOneDay(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens, at, ')') && isWord(tokens, at - 1, 'st', 'nd', 'rd', 'th')
}

/** `March (8–10)`, `in March 2026 (the 8th to the 10th)`: a month and, apart from it, a stretch of its days. */
function readRangeOfMonth(
  tokens: readonly Token[],
  mark: number,
  month: Pick<PrintedDay, 'weekday' | 'month' | 'year'>,
): Found<Shape> | null {
  const first = readDate(tokens, skip(tokens, skip(tokens, mark + 1, 'on', 'from'), 'the'))
  if (!first || !isWord(tokens, first.next, '-', 'to', 'through')) return null
  const last = readDate(tokens, skip(tokens, first.next + 1, 'the'))
  if (!last || last.value <= first.value || readHours(tokens, first.next - 1)) return null
  const isOther = isWord(tokens, last.next, '/', '-', ':', 'a', 'p', 'am', 'pm')
  if (isOther || isCounted(tokens, last.next)) return null
  const edges = [first, last].map(({ value }) => ({
    ...EMPTY_EDGE,
    when: { form: 'day' as const, ...month, date: value },
  }))
  const next = isWord(tokens, mark, '(') ? skip(tokens, last.next, ')') : last.next
  return { value: { shape: 'range', edges, hours: null, join: 'dash' }, next }
}
