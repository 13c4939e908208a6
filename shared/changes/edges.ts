import { dayNumber, lastDateOfMonth, weekdayOf } from '../time/calendar.ts'
import { precisionOf, type Time } from '../time/time.ts'

const MS_PER_DAY = 86_400_000

/** From the first to the last moment that a printed time can mean; milliseconds on California's wall clock. */
export interface Span {
  from: number
  to: number
}

/** The times of a record, as a page states them. */
export interface Times {
  start: Time | null
  end: Time | null
  earliestStart?: Time
  latestEnd?: Time
}

/**
 * Wall-clock span of a time, read from its own digits: it is only used to compare times with each other, so no zone
 * rules are needed. An instant printed in another zone is taken as Pacific standard time, at most an hour off.
 */
export function spanOfTime(time: Time): Span {
  const precision = precisionOf(time)
  if (precision === 'instant') {
    const local = /-0[78]:00$/.test(time) ? Date.parse(`${time.slice(0, 16)}Z`) : Date.parse(time) - 8 * 3_600_000
    return { from: local, to: local }
  }
  if (precision === 'day') return daysFrom(dayNumber(time), 1)
  if (precision === 'week') {
    const fourth = `${time.slice(0, 4)}-01-04`
    return daysFrom(dayNumber(fourth) - weekdayOf(fourth) + 1 + 7 * (Number(time.slice(6)) - 1), 7)
  }
  if (precision === 'month') {
    return daysFrom(dayNumber(`${time}-01`), lastDateOfMonth(Number(time.slice(0, 4)), Number(time.slice(5))))
  }
  throw new RangeError(`not a time: ${time}`)
}

function daysFrom(first: number, count: number): Span {
  return { from: first * MS_PER_DAY, to: (first + count) * MS_PER_DAY - 1 }
}

/** True for two ways of writing one moment or one period. */
export function sameTime(a: Time | null | undefined, b: Time | null | undefined): boolean {
  if ((a ?? null) === (b ?? null)) return true
  if (!a || !b || precisionOf(a) !== 'instant' || precisionOf(b) !== 'instant') return false
  return Date.parse(a) === Date.parse(b)
}

/** All moments that the beginning can mean, its envelope included; null where it is not said. */
export function startSpanOf(times: Times): Span | null {
  if (!times.start) return null
  const span = spanOfTime(times.start)
  return times.earliestStart ? { from: Math.min(span.from, spanOfTime(times.earliestStart).from), to: span.to } : span
}

/** All moments that the end can mean, its envelope included. The midnight after a last day still belongs to that day. */
export function endSpanOf(times: Times): Span | null {
  if (!times.end) return null
  const span = spanOfTime(times.end)
  const to = precisionOf(times.end) === 'instant' ? span.to : span.to + 1
  return { from: span.from, to: times.latestEnd ? Math.max(to, spanOfTime(times.latestEnd).to) : to }
}

/** What two statements of times have to do with each other. */
export interface TimeRelation {
  /** Edges that both give and that can mean the same. */
  agreeing: number
  /** Edges that both give and that cannot mean the same. */
  differing: number
  overlap: boolean
  /** Days between the nearest edges that can be compared; Infinity where nothing can. */
  gap: number
}

/** Compares the edges of two statements. An edge that only one of them gives neither agrees nor differs. */
export function relateTimes(a: Times, b: Times): TimeRelation {
  const starts = [startSpanOf(a), startSpanOf(b)] as const
  const ends = [endSpanOf(a), endSpanOf(b)] as const
  let agreeing = 0
  let differing = 0
  const gaps: number[] = []
  for (const [one, other] of [starts, ends]) {
    if (!one || !other) continue
    // Two whole days that merely touch at midnight differ.
    if (meet(one, other)) agreeing += 1
    else differing += 1
    gaps.push(Math.abs(one.from - other.from) / MS_PER_DAY)
  }
  if (gaps.length === 0) {
    const one = starts[0] ?? ends[0]
    const other = starts[1] ?? ends[1]
    if (one && other) gaps.push(Math.abs(one.from - other.from) / MS_PER_DAY)
  }
  return { agreeing, differing, overlap: overlaps(starts, ends), gap: Math.min(Number.POSITIVE_INFINITY, ...gaps) }
}

function meet(a: Span, b: Span): boolean {
  const point = a.from === a.to || b.from === b.to
  return point ? a.from <= b.to && b.from <= a.to : a.from < b.to && b.from < a.to
}

function overlaps(starts: readonly [Span | null, Span | null], ends: readonly [Span | null, Span | null]): boolean {
  if (!starts[0] || !starts[1] || !ends[0] || !ends[1]) return false
  return starts[0].from < ends[1].to && starts[1].from < ends[0].to
}
