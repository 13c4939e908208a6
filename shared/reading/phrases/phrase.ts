import { readBareDay } from './bare-day.ts'
import { beforeBeginning } from './before-beginning.ts'
import { monthOf, weekdayNamed } from './calendar-words.ts'
import { readHours } from './clock.ts'
import { readDaysAtHour } from './days-at-hour.ts'
import { readDaysBeforeMonth, readRangeBeforeMonth } from './days-before-month.ts'
import { readDaysOfMonth } from './days-of-month.ts'
import { readDaysWithoutMonth } from './days-without-month.ts'
import { PARTS, readEdge } from './edge.ts'
import { readFullDay } from './full-day.ts'
import { withHourBehind } from './hour-behind-days.ts'
import { isBehindBetween } from './is-behind-between.ts'
import { isCounted } from './is-counted.ts'
import { readJoin } from './join.ts'
import { readMeetingHours } from './meeting-hours.ts'
import { readNextDays } from './next-days.ts'
import { readBackOn } from './off-and-on.ts'
import { type Found, isWord, type Reader, skip, skipAnd } from './reader.ts'
import { type Edge, EMPTY_EDGE, type Join, type PrintedDay, type Shape } from './time-phrase.ts'
import type { Token } from './tokens.ts'

/** The longest time that begins at a token: hours over days, several days, a range, or one point. */
export const readPhrase: Reader<Shape> = (tokens, at) => readHoursFirst(tokens, at) ?? readDaysFirst(tokens, at)

/** `from 8 a.m. through 11 a.m. PT on May 3, 4, and 5, 2017`, `9–11 a.m.` */
const readHoursFirst: Reader<Shape> = (tokens, at) => {
  const told = readHours(tokens, at)
  const hours = told ?? readMeetingHours(tokens, at)
  if (!hours) return null
  let next = skip(tokens, hours.next, ',')
  next = skip(tokens, next, 'on')
  const days = readDays(tokens, next)
  if (!days && !told) return null
  if (!days) return { value: { shape: 'hours', edges: [], hours: hours.value, join: null }, next: hours.next }
  return { value: { ...days.value, hours: hours.value }, next: days.next }
}

const readDaysFirst: Reader<Shape> = (tokens, at) => {
  const days = readDays(tokens, at)
  if (!days) return null
  const hours = readHoursAfter(tokens, days.next)
  if (!hours && days.value.shape === 'days') return withHourBehind(tokens, days)
  return hours ? { value: { ...days.value, hours: hours.value }, next: hours.next } : days
}

function readHoursAfter(tokens: readonly Token[], at: number): ReturnType<typeof readHours> {
  let next = skip(tokens, skip(tokens, at, ...PARTS), ',', '-', ':', ';', '(', '|')
  next = skip(tokens, next, 'each')
  next = skip(tokens, next, 'at')
  return readHours(tokens, next) ?? readMeetingHours(tokens, next)
}

const readDays: Reader<Shape> = (tokens, at) =>
  // "between October 2 and December 1" is one stretch, not two days.
  readNextDays(tokens, at) ??
  (isBehindBetween(tokens, at)
    ? null
    : (readDaysOfMonth(tokens, at) ??
      readRangeBeforeMonth(tokens, at) ??
      readDaysBeforeMonth(tokens, at) ??
      readDaysWithoutMonth(tokens, at) ??
      readWeeks(tokens, at) ??
      readList(tokens, at))) ??
  readRangeOrPoint(tokens, at)

/** One edge, or two and what joins them; the second may be a bare day (`August 1–6`) or a bare hour (`June 3, 5 p.m. to 8 p.m.`). */
const readRangeOrPoint: Reader<Shape> = (tokens, at) => {
  const first = readEdge(tokens, at)
  if (!first) return null
  const second = readEnd(tokens, first.next, first.value, isBehindBetween(tokens, at))
  const back = second ? null : readBackOn(tokens, at, first)
  return (
    second ??
    (back && {
      value: { shape: 'range', edges: [first.value, back.value], hours: null, join: 'to' },
      next: back.next,
    }) ??
    readDaysAtHour(tokens, at, first) ?? {
      value: { shape: 'point', edges: [first.value], hours: null, join: null },
      next: first.next,
    }
  )
}

/** What joins a second edge to the first, and both together. */
function readEnd(tokens: readonly Token[], at: number, first: Edge, between: boolean): Found<Shape> | null {
  if (first.when?.form === 'week') return null
  // "March 16 (until noon)"
  const opens = isWord(tokens, at, '(') && isWord(tokens, at + 1, 'until')
  const join = readJoin(tokens, opens ? at + 1 : at, between)
  const second = join && (readSecondEdge(tokens, join.next, first) ?? readHourOfDay(tokens, join, first))
  return (
    second && {
      value: { shape: 'range', edges: [first, second.value], hours: null, join: join.value },
      next: opens ? skip(tokens, second.next, ')') : second.next,
    }
  )
}

function readSecondEdge(tokens: readonly Token[], at: number, first: Edge): Found<Edge> | null {
  const edge = readEdge(
    beforeBeginning(tokens, at),
    skip(tokens, skip(tokens, skip(tokens, at, ','), 'sometime'), 'on'),
  )
  if (edge?.value.when && (edge.value.when.form !== 'relative' || first.when?.form === 'relative' || edge.value.clock))
    return edge
  if (edge?.value.clock && first.clock && first.when) return edge
  if (edge?.value.when?.form === 'relative') return edge
  // "April 8, 2015 — 22 schools": no range goes on behind its year without a month.
  const isNamed = weekdayNamed(tokens[at]?.text ?? '') !== null
  return first.when?.form === 'day' && (first.when.year === null || isNamed) ? readBareDay(tokens, at) : null
}

/** The hour of `June 14 until 3 p.m.` */
function readHourOfDay(tokens: readonly Token[], join: Found<Join>, first: Edge): Found<Edge> | null {
  const isDay = first.when?.form === 'day' || (first.when?.form === 'relative' && first.when.offset !== null)
  if (join.value !== 'until' || !isDay || first.clock) return null
  const edge = readEdge(tokens, join.next)
  return edge?.value.clock && !edge.value.when ? edge : null
}

/** `September 8, 12, and 15`, `January 27 and 28, February 19, and April 7, 2026`, `May 2, May 4, and June 6`. */
const readList: Reader<Shape> = (tokens, at) => {
  const first = readFullDay(tokens, at)
  if (!first) return null
  const days: PrintedDay[] = [first.value]
  let next = first.next
  // A list ends where its joining words do; a hundred days are more than any page has.
  while (days.length < 100) {
    const item = readListItem(tokens, next, days)
    if (!item) break
    days.push(item.value)
    next = item.next
  }
  if (opensClause(tokens, next)) return null
  if (days.length < 2) return null
  const last = days[days.length - 1]
  const isRange = isWord(tokens, next, '-', 'through', 'to')
  if (
    !last ||
    (isRange && readJoin(tokens, next, false) && readSecondEdge(tokens, next + 1, { ...EMPTY_EDGE, when: last }))
  )
    return null
  return {
    value: { shape: 'days', edges: days.map((when) => ({ ...EMPTY_EDGE, when })), hours: null, join: null },
    next,
  }
}

/** "… on June 8 and June 9 is a holiday": one of two days only can be what is told of behind them. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens, at, 'is', 'was') && isWord(tokens, at + 1, 'a', 'an', 'the', 'our', 'your', 'also')
}

/** `the weekends of July 18 and 25`, `the weeks of May 4 and May 11, 2026`. */
const readWeeks: Reader<Shape> = (tokens, at) => {
  const start = skip(tokens, at, 'the')
  if (!isWord(tokens, start, 'weekends', 'weeks') || !isWord(tokens, start + 1, 'of')) return null
  const days = readList(tokens, start + 2)
  const weekend = isWord(tokens, start, 'weekends')
  let month: number | null = null
  const edges = (days?.value.edges ?? []).map((edge): Edge => {
    if (edge.when?.form !== 'day') return edge
    month = edge.when.month ?? month
    return { ...edge, when: { form: 'week', weekend, day: { ...edge.when, month } } }
  })
  return days && { value: { ...days.value, edges }, next: days.next }
}

function readListItem(tokens: readonly Token[], at: number, before: PrintedDay[]): Found<PrintedDay> | null {
  // "June 29/30"
  const isSlash = isWord(tokens, at, '/') && monthOf(tokens[at - 2]?.text ?? '') !== null
  let next = isSlash ? at + 1 : skip(tokens, at, ',', ';')
  next = skipAnd(tokens, skip(tokens, next, 'or'))
  if (next === at) return null
  if (isWord(tokens, next - 1, 'and', 'or', 'as')) next = skip(tokens, skip(tokens, next, 'again'), 'on')
  const day = readFullDay(tokens, next)
  if (day) return before.every((other) => other.year === null || day.value.year !== null) ? day : null
  const bare = readBareDay(tokens, next)
  const previous = before[before.length - 1]
  // A year before the number ("March 3, 2024, 5 schools") or a smaller day after a larger one is another number.
  if (!bare || !previous || previous.year !== null || readHours(tokens, next)) return null
  const value = bare.value.when as PrintedDay
  if (value.date <= previous.date || isCounted(tokens, bare.next)) return null
  return { value: { ...value }, next: bare.next }
}
