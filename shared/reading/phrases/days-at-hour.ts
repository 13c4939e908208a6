import { monthOf, weekdayNamed } from './calendar-words.ts'
import { readClock } from './clock.ts'
import { isOther } from './further-days.ts'
import { readDate, readMonthDay } from './month-day.ts'
import { readYear } from './printed-year.ts'
import { type Found, isWord, skip, skipAnd } from './reader.ts'
import type { Edge, Shape, When } from './time-phrase.ts'
import type { Token } from './tokens.ts'

/** The `and 9` of `5 p.m. on March 2 and 9`, the `, March 9, and March 16` of `noon on March 2, March 9, and March 16`: days with the hour of the first. */
export function readDaysAtHour(tokens: readonly Token[], at: number, first: Found<Edge>): Found<Shape> | null {
  const { when, clock } = first.value
  // "March 2, 5 p.m., and 9": the hour must stand in front.
  const opensWithDay = monthOf(tokens[at]?.text ?? '') !== null || weekdayNamed(tokens[at]?.text ?? '') !== null
  if (!clock || when?.form !== 'day' || when.month === null || when.year !== null || opensWithDay) return null
  const edges = [first.value]
  let next = first.next
  for (let last = when; ; ) {
    const day = readNextDay(tokens, next, last)
    if (!day) break
    edges.push({ ...first.value, when: day.value })
    last = day.value
    next = day.next
  }
  return edges.length > 1 ? { value: { shape: 'days', edges, hours: null, join: null }, next } : null
}

type PrintedDay = Extract<When, { form: 'day' }>

function readNextDay(tokens: readonly Token[], at: number, before: PrintedDay): Found<PrintedDay> | null {
  const start = skipAnd(tokens, skip(tokens, at, ','))
  if (start === at || !(isWord(tokens, start - 1, 'and', '&', 'as') || isListed(tokens, start))) return null
  const whole = readMonthDay(tokens, skip(tokens, skip(tokens, start, 'again'), 'on'))
  if (whole) return isFollowed(tokens, whole.next) ? null : { value: { ...whole.value }, next: whole.next }
  const date = readDate(tokens, start)
  if (!date || date.value <= before.date || isOther(tokens, date.next) || isFollowed(tokens, date.next)) return null
  const year = readYear(tokens, date.next)
  return {
    value: { ...before, weekday: null, date: date.value, year: year?.value ?? null },
    next: year?.next ?? date.next,
  }
}

/** "March 2, 9, and 16": what stands behind a comma goes on to an "and". */
function isListed(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 8).some(({ word }) => word === 'and' || word === '&')
}

/** A day with an hour, or an end, of its own: "by 9 a.m. on March 2 and March 9 at noon"; "…, and March 9 is the last day" has another thought. */
function isFollowed(tokens: readonly Token[], at: number): boolean {
  const hour = skip(tokens, skip(tokens, at, ','), 'at', 'from', 'by')
  if (isWord(tokens, at, 'to', 'through', 'until')) return !isNextDay(tokens, at + 1)
  return readClock(tokens, hour) !== null || isWord(tokens, at, '-', 'is', 'was', 'marks')
}

/** "… until 8 a.m. the next day": an end for each of them. */
function isNextDay(tokens: readonly Token[], at: number): boolean {
  const clock = readClock(tokens, at)
  const the = clock && skip(tokens, skip(tokens, clock.next, ',', 'on'), 'on')
  return the !== null && isWord(tokens, the, 'the') && isWord(tokens, the + 1, 'next', 'following')
}
