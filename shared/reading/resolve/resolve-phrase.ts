import { addDays, lastDateOfMonth, weekdayOf, weekOf } from '../../time/calendar.ts'
import { addMinutes } from '../../time/moments.ts'
import { inZone } from '../phrases/in-zone.ts'
import type { Clock, Edge, PrintedMonth, PrintedWeek, TimePhrase } from '../phrases/time-phrase.ts'
import { atClock } from './at-clock.ts'
import { doubtSchoolYear } from './doubt-school-year.ts'
import { doubtTime } from './doubt-time.ts'
import { eachDayAt } from './each-day-at.ts'
import { fillFromPartners } from './fill-from-partners.ts'
import { inferYear } from './infer-year.ts'
import { overNight } from './over-night.ts'
import type { ReadingClock } from './reading-clock.ts'
import { type ResolvedDay, resolvePrintedDay, resolveRelativeDay } from './resolve-day.ts'
import type { ResolvedEdge, ResolvedPhrase, Span } from './resolved-time.ts'

/** Words before a month's end that make it a limit, and so a day: "through the end of September". */
const LIMITS = /\b(?:by|through|until|before|to|than|(?:closes?|ends?|due)(?: at| on)?)$/

/**
 * A phrase with its years, months and zones filled in: from the partner edge, a full date of the same story, the page's date
 * (RECORDS 4.1). No span where nothing tells the year; an hour without a day gives none either.
 */
export function resolvePhrase(printed: TimePhrase, clock: ReadingClock): ResolvedPhrase {
  const phrase = inZone(printed, clock.zone)
  const isHourOnly = phrase.edges[1]?.when === null
  const spans = phrase.shape === 'hours' ? [] : spansOf(fillFromPartners(phrase, clock), clock, isHourOnly)
  // The last Saturday of a month may be its fourth.
  return { phrase, spans: spans.filter(({ start }, at) => start.time !== spans[at - 1]?.start.time) }
}

function spansOf(phrase: TimePhrase, clock: ReadingClock, isHourOnly: boolean): Span[] {
  const [first, second] = phrase.edges
  if (!first) return []
  if (phrase.daily && phrase.hours && second) {
    const from = resolveEdge(first, 'start', phrase, clock)
    const to = resolveEdge(second, 'end', phrase, clock)
    return from && to ? eachDayAt(from, to, phrase.hours) : []
  }
  const shared = sharedHourSpans(phrase, clock)
  if (shared.length) return shared
  if (phrase.shape === 'range' && second) return rangeSpan(first, second, phrase, clock, isHourOnly)
  return phrase.edges.flatMap((edge) => pointSpan(edge, phrase, clock))
}

/** Each of several days at the hours of all; over the two days of a weekend hours may be of each, and of a range of both its ends. */
function sharedHourSpans(phrase: TimePhrase, clock: ReadingClock): Span[] {
  if (!phrase.hours || phrase.shape === 'range') return []
  if (phrase.edges.some(({ when }) => when?.form === 'week' && when.weekend)) return []
  const { start, end, zone } = phrase.hours
  return phrase.edges.flatMap((edge) => {
    const from = resolveEdge({ ...edge, clock: start, zone }, 'start', phrase, clock)
    const to = resolveEdge({ ...edge, clock: end, zone }, 'end', phrase, clock)
    return from && to ? [{ start: from, end: overNight(from, to, { clock: end, zone }) }] : []
  })
}

function rangeSpan(first: Edge, second: Edge, phrase: TimePhrase, clock: ReadingClock, isHourOnly: boolean): Span[] {
  const start = resolveEdge(first, 'start', phrase, clock)
  const previous = start?.day ?? clock.previous ?? null
  const end = resolveEdge(second, 'end', phrase, {
    ...clock,
    previous,
    previousFirst: start?.day ? null : (clock.previousFirst ?? null),
    month: start?.day?.slice(0, 7) ?? null,
    // "starts at 3 p.m. and ends two hours later"
    hour: start?.exact ? start.time : (clock.hour ?? null),
  })
  if (!start || !end) return []
  const isAtMidnight = first.clock?.hour === 24 && end.day !== start.day
  const begins = isAtMidnight ? doubtTime(start, 'midnight may close the day, too') : start
  const span = { start: begins, end: isHourOnly ? overNight(start, end, second) : end }
  return [doubtSchoolYear(span, [first, second], clock.schoolYear)]
}

/** A weekend is its Saturday and Sunday; any other point has one edge. */
function pointSpan(edge: Edge, phrase: TimePhrase, clock: ReadingClock): Span[] {
  const told = resolveEdge(edge, edge.clock?.hour === 24 ? 'end' : 'start', phrase, clock)
  if (!told) return []
  if (edge.when?.form !== 'week' || !edge.when.weekend || !told.day) return [{ start: told, end: null }]
  // "The weekend of D, starting at 6 p.m."
  const start = edge.clock ? doubtTime(told, 'its hour may be of the Friday or of the Saturday') : told
  const saturday = addDays(told.day, weekdayOf(told.day) === 7 ? -1 : 6 - weekdayOf(told.day))
  const sunday = addDays(saturday, 1)
  return [{ start: { ...start, day: saturday, time: saturday }, end: { ...start, day: sunday, time: sunday } }]
}

function resolveEdge(edge: Edge, side: 'start' | 'end', phrase: TimePhrase, clock: ReadingClock): ResolvedEdge | null {
  const when = edge.when
  if (!when) return null
  if (when.form === 'month') return resolveMonth(when, LIMITS.test(phrase.lead) || side === 'end', clock)
  if (when.form === 'week') {
    const day =
      when.day.form === 'day'
        ? resolvePrintedDay(when.day, clock)
        : resolveRelativeDay(when.day, { ...clock, previous: null })
    if (!day || when.weekend)
      return day && fromDay(isSplitWeekend(when, day.day) ? doubtTime(day, 'its month cuts a weekend') : day)
    return { ...fromDay(day), time: weekOf(day.day), day: null }
  }
  // "It starts two hours later, at 8 p.m.": the hour itself is told.
  if (when.form === 'relative' && when.sameHour && !edge.clock) return resolveSameHour(clock, when.minutesLater ?? 0)
  const day = when.form === 'day' ? resolvePrintedDay(when, clock) : resolveRelativeDay(when, clock)
  if (!day) return null
  return edge.clock ? withClock(day, edge.clock, edge.zone, side) : fromDay(day)
}

/** A month that begins on a Sunday or ends on a Saturday: which of its weekends is the first, or the last? */
function isSplitWeekend({ day }: PrintedWeek, saturday: string): boolean {
  if (day.form !== 'day' || !day.nth) return false
  const first = `${saturday.slice(0, 7)}-01`
  return day.nth.count > 0 ? weekdayOf(first) === 7 : addDays(saturday, 1).slice(0, 7) !== saturday.slice(0, 7)
}

/** The hour named before, once more or some minutes after it. */
function resolveSameHour({ previous, hour }: ReadingClock, minutesLater: number): ResolvedEdge | null {
  if (!previous || !hour) return null
  const inferred = [minutesLater ? `${minutesLater} minutes after ${hour}` : `the hour named before it, ${hour}`]
  const time = addMinutes(hour, minutesLater)
  const day = minutesLater ? time.slice(0, 10) : previous
  return { time, day, exact: true, approximate: false, doubts: [], suggested: null, inferred }
}

function fromDay({ day, doubts, suggested, inferred }: ResolvedDay): ResolvedEdge {
  return { time: day, day, exact: false, approximate: false, doubts, suggested, inferred }
}

/** Midnight that closes an interval is the first moment of the next day; one that opens it is the day's own (RECORDS 4.3). */
function withClock(day: ResolvedDay, clock: Clock, zone: string | null, side: 'start' | 'end'): ResolvedEdge {
  const opensAtMidnight = clock.hour === 24 && side === 'start'
  return atClock(fromDay(day), opensAtMidnight ? { ...clock, hour: 0 } : clock, zone)
}

function resolveMonth(printed: PrintedMonth, isLimit: boolean, clock: ReadingClock): ResolvedEdge | null {
  const inferred: string[] = []
  let year = printed.year
  if (year === null) {
    const guess = inferYear(printed.month, 15, null, clock)
    if (!guess) return null
    year = Number(guess.day.slice(0, 4))
    inferred.push(guess.because)
  }
  const month = `${year}-${String(printed.month).padStart(2, '0')}`
  const base = { exact: false, doubts: [], suggested: null, inferred }
  if (printed.part === 'end' && isLimit) {
    const day = `${month}-${lastDateOfMonth(year, printed.month)}`
    return { ...base, time: day, day, approximate: false }
  }
  return { ...base, time: month, day: null, approximate: printed.part !== 'whole' }
}
