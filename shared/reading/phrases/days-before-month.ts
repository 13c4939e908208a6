import { monthOf } from './calendar-words.ts'
import { readDate } from './month-day.ts'
import { readYear } from './printed-year.ts'
import { type Reader, skip } from './reader.ts'
import { EMPTY_EDGE, type Shape } from './time-phrase.ts'
import type { Token } from './tokens.ts'

/** `the 27th and 28th of July`, `the 6th, 7th, and 9th of August`: several days, their month behind them. */
export const readDaysBeforeMonth: Reader<Shape> = (tokens, at) => {
  const dates: number[] = []
  let next = at
  // A month has no more days.
  while (dates.length < 31) {
    const date = readOrdinal(tokens, skip(tokens, next, 'the'))
    if (date === null || date <= (dates.at(-1) ?? 0)) return null
    dates.push(date)
    const behind = skip(tokens, next, 'the') + 2
    const month = monthOf(tokens[skip(tokens, behind, 'of')]?.text ?? '')
    if (month)
      return shapeOf(dates, month, readYear(tokens, skip(tokens, behind, 'of') + 1), skip(tokens, behind, 'of') + 1)
    next = skip(tokens, skip(tokens, behind, ','), 'and', 'or', '&')
    if (next === behind) return null
  }
  return null
}

/** `27th`. */
function readOrdinal(tokens: readonly Token[], at: number): number | null {
  const date = readDate(tokens, at)
  return date?.next === at + 2 ? date.value : null
}

function shapeOf(
  dates: number[],
  month: number,
  year: ReturnType<typeof readYear>,
  next: number,
): ReturnType<Reader<Shape>> {
  if (dates.length < 2) return null
  const edges = dates.map((date) => ({
    ...EMPTY_EDGE,
    when: { form: 'day' as const, weekday: null, month, date, year: year?.value ?? null },
  }))
  return { value: { shape: 'days', edges, hours: null, join: null }, next: year?.next ?? next }
}
