import { lastDateOfMonth } from '../../time/calendar.ts'
import { monthOf, weekdayNamed } from './calendar-words.ts'
import { readMonthDay } from './month-day.ts'
import { readYear } from './printed-year.ts'
import { isWord, type Reader, skip } from './reader.ts'
import type { PrintedDay, PrintedWeek } from './time-phrase.ts'
import type { Token } from './tokens.ts'

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
])
const SATURDAY = 6

/** `the first weekend of March`, `the last weekend in May 2026`: the one with the month's first or last Saturday. */
export const readNthWeekend: Reader<PrintedWeek> = (tokens, at) => {
  const count = countAt(tokens, at)
  const start = skip(tokens, at, 'the') + 1
  if (!count || !isWord(tokens, start, 'weekend')) return null
  const day = readOfMonth(tokens, start + 1, { weekday: SATURDAY, count })
  return day && { value: { form: 'week', weekend: true, day: day.value }, next: day.next }
}

/** `the last day of March`, `the first day of April 2026`; February's last depends on its year. */
export const readEdgeOfMonth: Reader<PrintedDay> = (tokens, at) => {
  const start = skip(tokens, at, 'the')
  const isLast = isWord(tokens, start, 'last')
  if (
    !(isLast || isWord(tokens, start, 'first')) ||
    !isWord(tokens, start + 1, 'day') ||
    !isWord(tokens, start + 2, 'of')
  )
    return null
  const month = monthOf(tokens[start + 3]?.text ?? '')
  const year = readYear(tokens, start + 4)
  const next = year?.next ?? start + 4
  const behind = tokens[next]
  // "the last day of March testing"
  if (!month || (behind?.type === 'word' && /^[A-Za-z]/.test(behind.text) && !GOES_ON.test(behind.word))) return null
  if (isLast && month === 2 && !year) return null
  const date = isLast ? lastDateOfMonth(year?.value ?? 2001, month) : 1
  return { value: { form: 'day', weekday: null, month, date, year: year?.value ?? null }, next }
}

const GOES_ON = /^(?:at|and|or|from|is|are|will|to|through|until|by|for|when|if|in|who)$/

/** `the second Tuesday of April`, `the last Friday in May 2026`. */
export const readNthDay: Reader<PrintedDay> = (tokens, at) => {
  const count = countAt(tokens, at)
  const start = skip(tokens, at, 'the') + 1
  const weekday = weekdayNamed(tokens[start]?.text ?? '')
  return count && weekday ? readOfMonth(tokens, start + 1, { weekday, count }) : null
}

function countAt(tokens: readonly Token[], at: number): number | null {
  return COUNTS.get(tokens[skip(tokens, at, 'the')]?.word ?? '') ?? null
}

function readOfMonth(
  tokens: readonly Token[],
  at: number,
  nth: NonNullable<PrintedDay['nth']>,
): ReturnType<Reader<PrintedDay>> {
  if (!isWord(tokens, at, 'of', 'in')) return null
  const month = monthOf(tokens[at + 1]?.text ?? '')
  if (!month) return null
  const year = readYear(tokens, at + 2)
  const next = year?.next ?? at + 2
  // Days printed beside it say more.
  if (readMonthDay(tokens, skip(tokens, next, ',', '(', '-'))) return null
  // The date only places it among other days; the real one depends on the year.
  const date = nth.count < 0 ? 22 : 7 * nth.count - 6
  return { value: { form: 'day', weekday: null, month, date, year: year?.value ?? null, nth }, next }
}
