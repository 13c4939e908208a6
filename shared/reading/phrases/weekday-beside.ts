import { weekdayNamed } from './calendar-words.ts'
import { readHoliday } from './holiday.ts'
import { readMonthDay } from './month-day.ts'
import { firstOf, isWord, type Reader, skip } from './reader.ts'
import type { PrintedDay } from './time-phrase.ts'

const readNamedDay = firstOf<PrintedDay>(readMonthDay, readHoliday)

/** `the Thursday before July 4`, `the Monday right after Labor Day`: the nearest such weekday on that side of the day. */
export const readWeekdayBeside: Reader<PrintedDay> = (tokens, at) => {
  const named = skip(tokens, at, 'the')
  const weekday = weekdayNamed(tokens[named]?.text ?? '')
  const side = skip(tokens, named + 1, 'right', 'just', 'immediately', 'directly')
  const isBefore = isWord(tokens, side, 'before', 'preceding')
  if (isWord(tokens, at - 1, 'every', 'each')) return null
  if (weekday === null || (!isBefore && !isWord(tokens, side, 'after', 'following'))) return null
  const day = readNamedDay(tokens, skip(tokens, side + 1, 'the'))
  return day && { value: { ...day.value, beside: { weekday, isBefore } }, next: skip(tokens, day.next, 'holiday') }
}
