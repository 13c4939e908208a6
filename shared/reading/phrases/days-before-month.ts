import { monthOf } from './calendar-words.ts'
import { readDate } from './month-day.ts'
import { readYear } from './printed-year.ts'
import { isWord, type Reader, skip } from './reader.ts'
import { EMPTY_EDGE, type Shape } from './time-phrase.ts'
import type { Token } from './tokens.ts'

/** `7–9 June`, `from the 7th to the 9th of June 2027`, `7 through 9 June`; "grades 3–5 May" and "pages 3–5 March" name something else. */
export const readRangeBeforeMonth: Reader<Shape> = (tokens, at) => {
  const first = readDate(tokens, skip(tokens, at, 'the'))
  if (!first || !isWord(tokens, first.next, '-', 'to', 'through')) return null
  const last = readDate(tokens, skip(tokens, first.next + 1, 'the'))
  const place = last && skip(tokens, last.next, 'of')
  const month = place ? monthOf(tokens[place]?.text ?? '') : null
  if (!last || !place || !month || last.value <= first.value) return null
  const year = readYear(tokens, place + 1)
  const before = tokens[at - 1]
  const isSure = year !== null || before === undefined || before.type === 'mark' || LEADS.test(before.word)
  // "July 1–31 August 2027" begins with its own month; in "7–9 June 12" the number is the month's.
  if (!isSure || monthOf(before?.text ?? '') || (!year && readDate(tokens, place + 1))) return null
  const edges = [first, last].map(({ value }) => ({
    ...EMPTY_EDGE,
    when: { form: 'day' as const, weekday: null, month, date: value, year: year?.value ?? null },
  }))
  return { value: { shape: 'range', edges, hours: null, join: 'dash' }, next: year?.next ?? place + 1 }
}

const LEADS = /^(?:from|on|for|between|offline|down|unavailable|closed|held|set|scheduled|planned)$/

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
