import { readHours } from './clock.ts'
import { isCounted } from './is-counted.ts'
import { readDate } from './month-day.ts'
import { readYear } from './printed-year.ts'
import { type Found, isWord, skip, skipAnd } from './reader.ts'
import { EMPTY_EDGE, type Shape, type TimePhrase } from './time-phrase.ts'
import type { Token } from './tokens.ts'

/** The `and 15–17` of `March 8–10 and 15–17`: another stretch, or day, of the month of the stretch right before it. */
export function readFurtherDays(
  tokens: readonly Token[],
  at: number,
  before: TimePhrase | undefined,
): Found<Shape> | null {
  const month = before && monthBehind(before)
  if (!month || tokens[at - 1]?.to !== before.to) return null
  const joined = skipAnd(tokens, skip(tokens, at, ',', ';'))
  const first = joined > at ? readDate(tokens, skip(tokens, skip(tokens, joined, 'again'), 'from', 'on')) : null
  if (!first || first.value <= month.date || readHours(tokens, first.next - 1)) return null
  const isRange = isWord(tokens, first.next, '-', 'to', 'through')
  const last = isRange ? readDate(tokens, first.next + 1) : first
  if (!last || (isRange && last.value <= first.value) || isOther(tokens, last.next)) return null
  const year = readYear(tokens, last.next)
  const edges = (isRange ? [first, last] : [first]).map(({ value }) => ({
    ...EMPTY_EDGE,
    when: { form: 'day' as const, weekday: null, month: month.month, date: value, year: year?.value ?? null },
  }))
  const closed = /\([^)]*$/.test(before.text) ? skip(tokens, last.next, ')') : last.next
  return {
    value: { shape: isRange ? 'range' : 'point', edges, hours: null, join: isRange ? 'dash' : null },
    next: year?.next ?? closed,
  }
}

/** The month and the last day of a stretch of days without hours or year. */
function monthBehind({ shape, edges, hours }: TimePhrase): { month: number; date: number } | null {
  const days = edges.map(({ when }) => (when?.form === 'day' ? when : null))
  const last = days.at(-1)
  const month = days.findLast((day) => day?.month)?.month
  const isPlain = !hours && edges.every(({ clock }) => clock === null) && last?.year === null
  return shape !== 'hours' && isPlain && month ? { month, date: last.date } : null
}

/** An hour, a fraction or a number of things. */
export function isOther(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens, at, ':', '/', '%', '-', 'a', 'p', 'am', 'pm') || isCounted(tokens, at)
}
