import { weekdayNamed } from './calendar-words.ts'
import { O_CLOCK, readClock, readHours, readZone } from './clock.ts'
import { readClockOf24 } from './clock-of-24.ts'
import { readCountedDay } from './counted-days.ts'
import { readHoliday } from './holiday.ts'
import { readRelativeDay, readWeek } from './loose-dates.ts'
import { readMonth } from './loose-month.ts'
import { readMonthDay, readOrdinalDay } from './month-day.ts'
import { readEdgeOfMonth, readNthDay, readNthWeekend } from './nth-day.ts'
import { readDayMonth, readIsoDate, readNumericDate } from './other-dates.ts'
import { type Found, firstOf, isWord, numberAt, type Reader, skip } from './reader.ts'
import { type Clock, type Edge, EMPTY_EDGE, type When } from './time-phrase.ts'
import type { Token } from './tokens.ts'
import { readWeekdayBeside } from './weekday-beside.ts'

/** Every way of writing a day, in the order in which they are tried. */
const readWhen: Reader<When> = firstOf<When>(
  readCountedDay,
  readWeekdayBeside,
  readNthDay,
  readEdgeOfMonth,
  readNthWeekend,
  readWeek,
  readMonthDay,
  readNumericDate,
  readIsoDate,
  readDayMonth,
  readMonth,
  readOrdinalDay,
  readHoliday,
  readRelativeDay,
)

/** A day that is more than a word relative to today. */
const readPrintedWhen: Reader<When> = firstOf<When>(
  readNthDay,
  readEdgeOfMonth,
  readNthWeekend,
  readWeek,
  readMonthDay,
  readNumericDate,
  readIsoDate,
  readDayMonth,
  readMonth,
)

/** One edge: `Friday, June 28, 2024, at 5 p.m.`, `9 p.m. Wednesday, February 24`, `8 a.m. at Tuesday, Aug. 21`, `today, Monday, August 1`. */
export const readEdge: Reader<Edge> = (tokens, at) => readClockFirst(tokens, at) ?? readDayFirst(tokens, at)

const readClockFirst: Reader<Edge> = (tokens, at) => {
  const clock = readClock(tokens, at)
  if (!clock) return readClockOf24First(tokens, at)
  const zone = readZone(tokens, clock.next)
  const behind = zone?.next ?? clock.next
  const day = readDayAfterClock(tokens, behind)
  // "at 11 a.m. on July 13 Central time"
  const late = day && !zone ? readZone(tokens, day.next) : null
  return {
    value: { ...EMPTY_EDGE, clock: clock.value, zone: (zone ?? late)?.value ?? null, when: day?.value ?? null },
    next: (late ?? day)?.next ?? behind,
  }
}

const LEADS = ['at', 'from', 'to', 'until', 'through', 'by', 'before', 'after', 'between', 'and']

/** `18:00 on June 7`, `0600 hours, Monday, June 10`: without its day such an hour may be a length. */
const readClockOf24First: Reader<Edge> = (tokens, at) => {
  const found = readClockOf24(tokens, at)
  if (!found) return null
  const zone = readZone(tokens, found.next)
  const behind = zone?.next ?? found.next
  // "9 to 11:30 on June 7": of a range, which says no more of its half of the day.
  const isEnd = isWord(tokens, at - 1, 'to', 'until', 'through', '-') && tokens[at - 2]?.type === 'number'
  const isSure = found.value.isSure || zone !== null || (isWord(tokens, at - 1, ...LEADS) && !isEnd)
  const isTied = found.value.isSure || isWord(tokens, behind, ',', 'on')
  const day = isSure && isTied ? readDayAfterClock(tokens, behind) : null
  if (!day) return null
  const value = { ...EMPTY_EDGE, clock: found.value.clock, zone: zone?.value ?? null, when: day.value }
  return { value, next: day.next }
}

function readDayAfterClock(tokens: readonly Token[], at: number): Found<When> | null {
  // "at the close of business (5 p.m.) on March 7"
  let next = skip(tokens, at, ',', ')')
  next = skip(tokens, next, 'on', 'at', 'of')
  return readDay(tokens, skipPartOf(tokens, next))
}

/** A day; `today,` before a printed date gives way to it (RECORDS 4.4: a printed date beside it wins). */
function readDay(tokens: readonly Token[], at: number): Found<When> | null {
  const day = closed(tokens, at, readWhen(tokens, at))
  if (day?.value.form !== 'relative' || day.value.offset === null) return day
  // "tomorrow night, Saturday, March 7"
  const apart = skip(tokens, day.next, ...PARTS)
  const after = skip(tokens, apart, ',', '(')
  const isNext = after > apart || apart === day.next
  const printed = isNext ? closed(tokens, after, readPrintedWhen(tokens, after)) : null
  if (printed && printed.value.form !== 'month') return printed
  const behind = skip(tokens, day.next, ',', '(')
  // "tomorrow, Saturday, at 1 a.m.": its weekday says nothing more.
  const isNamed = behind > day.next && weekdayNamed(tokens[behind]?.text ?? '') !== null
  return isNamed ? { ...day, next: skip(tokens, behind + 1, ')') } : day
}

/** `Friday (8/9)`: the parenthesis that its weekday opened belongs to the day. */
function closed(tokens: readonly Token[], at: number, day: Found<When> | null): Found<When> | null {
  if (!day || !isWord(tokens, day.next, ')')) return day
  const inside = tokens.slice(at, day.next)
  const isOpen = inside.some(({ word }) => word === '(') && !inside.some(({ word }) => word === ')')
  return isOpen ? { ...day, next: day.next + 1 } : day
}

const readDayFirst: Reader<Edge> = (tokens, at) => {
  const partOf = skipPartOf(tokens, at)
  const day = readDay(tokens, partOf)
  if (!day) return null
  // "today, 5 p.m. Friday, June 30": as behind "today," its date alone.
  const printed = day.value.form === 'relative' ? readClockFirst(tokens, skip(tokens, day.next, ',')) : null
  if (printed?.value.when?.form === 'day') return printed
  const told = readClockAfterDay(tokens, day.next) ?? readHourOfPart(tokens, partOf, day.next)
  // "this weekend, from 6 p.m. Friday": the hour of another day.
  const clock = told && day.value.form === 'week' && readDayAfterClock(tokens, told.next) ? null : told
  const part =
    partOf > at || isWord(tokens, day.next, 'morning', 'evening', 'afternoon') || hasPartOfDay(tokens, at, day.next)
  return {
    value: {
      when: day.value,
      clock: clock?.value.clock ?? null,
      zone: clock?.value.zone ?? null,
      partOfDay: part && !clock,
    },
    next: clock?.next ?? skipBusiness(tokens, day.next),
  }
}

/** `March 7 (close of business)`: no hour that anybody could print. */
function skipBusiness(tokens: readonly Token[], at: number): number {
  const start = skip(tokens, skip(tokens, at, ','), '(', 'at')
  const next = skip(tokens, start, 'the')
  if (!isWord(tokens, next, 'close', 'end', 'start', 'beginning', 'opening') || !isWord(tokens, next + 1, 'of'))
    return at
  const business = skip(tokens, skip(tokens, next + 2, 'the'), 'business')
  return skip(tokens, skip(tokens, business, 'day'), ')')
}

/** `Friday evening, March 7, at 6`, `Monday morning at 8 o’clock`: the part of the day says which half the hour is of. */
function readHourOfPart(
  tokens: readonly Token[],
  from: number,
  at: number,
): Found<{ clock: Clock; zone: null }> | null {
  const behindDay = skip(tokens, at, ...PARTS)
  const part = tokens.slice(from, behindDay).find(({ word }) => PARTS.includes(word) || word === 'tonight')?.word
  const start = skip(tokens, behindDay, ',')
  const hour = part && isWord(tokens, start, 'at') ? numberAt(tokens, start + 1, 2) : null
  const next = skip(tokens, start + 2, ...O_CLOCK)
  const behind = tokens[next]
  if (part === 'tonight' && hour !== null && (hour < 5 || hour > 11)) return null
  if (hour === null || hour < 1 || hour > 12 || isWord(tokens, next, ':', '/', 'a', 'p', 'am', 'pm')) return null
  if (
    behind?.type === 'number' ||
    (behind?.type === 'word' && !/^(?:to|until|through|and|on|or|for)$/.test(behind.word))
  )
    return null
  const isMorning = part === 'morning'
  return {
    value: { clock: { hour: (hour % 12) + (isMorning ? 0 : 12), minute: 0, approximate: false }, zone: null },
    next,
  }
}

/** `the evening of September 27`, `the close of business on September 27` and `start of business September 28` are of that day. */
function skipPartOf(tokens: readonly Token[], at: number): number {
  const part = skip(tokens, at, 'the')
  if (isWord(tokens, part, ...PARTS) && isWord(tokens, part + 1, 'of')) return part + 2
  const isStart =
    isWord(tokens, part, 'start', 'beginning', 'opening') &&
    tokens.slice(part, part + 4).some(({ word }) => word === 'business')
  // "from the close of business on D to the opening on E"
  if (isWord(tokens, part, 'opening') && isWord(tokens, part + 1, 'on') && isWord(tokens, part - 2, 'to', 'until'))
    return part + 2
  if (!isWord(tokens, part, 'end', 'close') && !isStart) return at
  const day = skip(tokens, skip(tokens, part + 1, 'of'), 'the')
  const end = skip(tokens, skip(tokens, skip(tokens, day, 'school', 'working'), 'business'), 'day')
  return end > day ? skip(tokens, end, 'on', 'of', ',') : at
}

export const PARTS = ['morning', 'evening', 'afternoon', 'night']

function hasPartOfDay(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => PARTS.includes(token.word))
}

/** `, at 5 p.m.`, ` beginning at about 9 a.m.`, ` by noon`; hours in a range belong to the whole day, not to this edge. */
function readClockAfterDay(
  tokens: readonly Token[],
  at: number,
): Found<{ clock: Edge['clock']; zone: string | null }> | null {
  let next = skip(tokens, at, ...PARTS)
  next = skip(tokens, next, ',', ';', '-', '(', '|')
  next = skip(tokens, next, 'at', '@', 'beginning', 'starting', 'by', 'from', 'around', 'after')
  if (isWord(tokens, next, 'no', 'not') && isWord(tokens, next + 1, 'later')) next = skip(tokens, next + 2, 'than')
  next = skip(tokens, next, 'at')
  next = skipT(tokens, at, next)
  const hours = readHours(tokens, next)
  if (hours && !readDayAfterClock(tokens, hours.next)) return null
  const clock = readClock(tokens, next) ?? readClockOf24After(tokens, at, next)
  if (!clock) return null
  const zone = readZone(tokens, clock.next)
  const behind = zone?.next ?? clock.next
  // "March 7 (beginning 5 p.m. the prior evening)": an hour of another day.
  const other = readDayAfterClock(tokens, behind)?.value
  if (other?.form === 'relative' && (other.daysLater ?? 0) < 0) return null
  const opened = tokens.slice(at, next).some((token) => token.word === '(')
  return { value: { clock: clock.value, zone: zone?.value ?? null }, next: opened ? skip(tokens, behind, ')') : behind }
}

/** The `T` of `2024-06-28T17:00`. */
function skipT(tokens: readonly Token[], day: number, at: number): number {
  const mark = tokens[at]
  const isGlued = mark?.text === 'T' && mark.from === tokens[day - 1]?.to && mark.to === tokens[at + 1]?.from
  return isGlued ? at + 1 : at
}

/** `June 7, 18:00`, `June 7 at 1800 hours`, `2024-06-07T18:00`; in parentheses or behind a semicolon it may be a length. */
function readClockOf24After(tokens: readonly Token[], day: number, at: number): Found<Clock> | null {
  const found = readClockOf24(tokens, at)
  if (!found) return null
  const isApart = tokens.slice(day, at).some(({ word }) => word === '(' || word === ';' || word === '|')
  const isSaid = isWord(tokens, at - 1, 'at', 'from', 'T', 't', 'by', 'after') || readZone(tokens, found.next) !== null
  const isSure = found.value.isSure && (!isApart || SAYS_HOURS.test(tokens[found.next - 1]?.word ?? ''))
  // "at 10:30" may be of either half of the day.
  const isOfHalf = found.value.clock.hour <= 12 && !found.value.isSure && tokens[at - 1]?.text !== 'T'
  return isSure || (isSaid && !isOfHalf) ? { value: found.value.clock, next: found.next } : null
}

const SAYS_HOURS = /^(?:hours|hrs?|h)$/
