import { monthOf, weekdayNamed } from './calendar-words.ts'
import { readHours } from './clock.ts'
import { isCounted } from './is-counted.ts'
import { readDate } from './month-day.ts'
import { readYear } from './printed-year.ts'
import { isWord, type Reader, skip } from './reader.ts'
import { EMPTY_EDGE, type Shape } from './time-phrase.ts'

/** `Saturdays in March (8, 15, and 22)`, `March 2026: 8, 15, and 22`: a month and, apart from it, several of its days. */
export const readDaysOfMonth: Reader<Shape> = (tokens, at) => {
  const weekday = /[a-z]s$/.test(tokens[at]?.text ?? '') ? weekdayNamed(tokens[at]?.text.slice(0, -1) ?? '') : null
  const start = weekday ? skip(tokens, at + 1, 'in', 'of') : at
  const month = monthOf(tokens[start]?.text ?? '')
  if (!month) return null
  const year = readYear(tokens, start + 1)
  const mark = year?.next ?? start + 1
  if (!isWord(tokens, mark, '(', ':', '-') && !(weekday && isWord(tokens, mark, ','))) return null
  const dates: number[] = []
  let next = mark + 1
  // A month has no more days.
  while (dates.length < 31) {
    const date = readDate(tokens, skip(tokens, skip(tokens, next, 'on'), 'the'))
    if (!date || date.value <= (dates.at(-1) ?? 0) || readHours(tokens, next) || isCounted(tokens, date.next)) break
    const isJoined = isWord(tokens, date.next, '-') && tokens[date.next + 1]?.type === 'number'
    if (isJoined || isWord(tokens, date.next, '/', 'a', 'p', 'am', 'pm')) break
    dates.push(date.value)
    const behind = skip(tokens, skip(tokens, date.next, ','), 'and', '&')
    if (behind === date.next) {
      next = date.next
      break
    }
    next = behind
  }
  if (dates.length < 2) return null
  const edges = dates.map((date) => ({
    ...EMPTY_EDGE,
    when: { form: 'day' as const, weekday, month, date, year: year?.value ?? null },
  }))
  const closed = skip(tokens, next, isWord(tokens, mark, '(') ? ')' : '-')
  return { value: { shape: 'days', edges, hours: null, join: null }, next: closed }
}
