import { weekdayNamed } from './calendar-words.ts'
import { readClockOf24 } from './clock-of-24.ts'
import { isHalfOfOneLetter } from './half-of-one-letter.ts'
import { readNamedZone, readOffset } from './named-zone.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { type Found, isWord, numberAt, type Reader, skip } from './reader.ts'
import type { Clock, TimePhrase } from './time-phrase.ts'
import type { Token } from './tokens.ts'

export const O_CLOCK = ["o'clock", 'o’clock']
const ABOUT = ['about', 'approximately', 'around', 'roughly']

/** `5 p.m.`, `8:30 AM`, `5PM`, `noon`, `12 midnight`, `approximately 7 p.m.`; midnight is hour 24, the end of its day. */
export const readClock: Reader<Clock> = (tokens, at) => {
  const approximate = isWord(tokens, at, ...ABOUT)
  const start = approximate ? at + 1 : at
  const named = readNamedHour(tokens, start)
  if (named) return { value: { ...named.value, approximate }, next: named.next }
  const bare = readBareClock(tokens, start) ?? readHourInWords(tokens, start)
  const meridiem = bare && readMeridiem(tokens, skip(tokens, bare.next, ...O_CLOCK))
  if (!meridiem) return readLedClockOf24(tokens, at)
  const clock = applyMeridiem(bare.value, meridiem.value)
  return clock && { value: { ...clock, approximate }, next: skipNameOfHour(tokens, meridiem.next) }
}

/** The `17:00` of `starts at 17:00`, the `1700 hours` of `no earlier than 1700 hours`: without such a word it may be a length. */
const readLedClockOf24: Reader<Clock> = (tokens, at) => {
  if (!isWord(tokens, at - 1, 'at', 'by', 'until', 'before', 'after', 'than')) return null
  const found = readClockOf24(tokens, at)
  return found?.value.isSure ? { value: found.value.clock, next: found.next } : null
}

/** `12 p.m. (noon)`: said twice. */
function skipNameOfHour(tokens: readonly Token[], at: number): number {
  const isNamed = isWord(tokens, at, '(') && isWord(tokens, at + 1, 'noon', 'midday', 'midnight')
  return isNamed && isWord(tokens, at + 2, ')') ? at + 3 : at
}

/** `2–3 p.m.`, `8:30–11:30 a.m.`, `9 a.m.–noon`, `10 to 11:30 AM`: two hours, the first may borrow its meridiem. */
export const readHours: Reader<{ start: Clock; end: Clock; zone: string | null }> = (tokens, at) => {
  const from = skipHoursOf(tokens, skip(tokens, at, 'from', 'between'))
  const isBetween = isWord(tokens, at, 'between') || isWord(tokens, from - 1, 'of')
  const of24 = readHoursOf24(tokens, from, isBetween)
  if (of24) return of24
  const whole = readClock(tokens, from)
  const first = whole ?? readBareClock(tokens, from)
  if (!first) return null
  const firstZone = readZone(tokens, first.next)
  const join = readHourJoin(tokens, firstZone?.next ?? first.next, isBetween)
  if (join === null) return null
  const end = readClock(tokens, join)
  if (!end) return null
  const zone = readZone(tokens, end.next)
  const start = whole ? whole.value : borrowMeridiem(first.value, end.value)
  if (!start) return null
  const next = zone?.next ?? end.next
  return {
    value: inZones(start, end.value, firstZone?.value ?? null, zone?.value ?? null),
    next: end.value.hour < start.hour ? skipNextDay(tokens, next) : next,
  }
}

/** `18:00–22:00`, `1800 to 2200 hours`: one of the two must show that the day has 24 hours. */
const readHoursOf24 = (tokens: readonly Token[], from: number, isBetween: boolean): ReturnType<typeof readHours> => {
  const start = readClockOf24(tokens, from)
  if (!start) return null
  const firstZone = readZone(tokens, start.next)
  const join = readHourJoin(tokens, firstZone?.next ?? start.next, isBetween)
  const end = join === null ? null : readClockOf24(tokens, join)
  if (!end || !(start.value.isSure || end.value.isSure)) return null
  const zone = readZone(tokens, end.next)
  return {
    value: inZones(start.value.clock, end.value.clock, firstZone?.value ?? null, zone?.value ?? null),
    next: zone?.next ?? end.next,
  }
}

/** The zone of one hour is that of the other, too, unless both print one. */
function inZones(
  start: Clock,
  end: Clock,
  first: string | null,
  last: string | null,
): NonNullable<TimePhrase['hours']> {
  const isApart = first !== null && last !== null && first !== last
  return { start: isApart ? { ...start, zone: first } : start, end, zone: last ?? first }
}

/** `10 p.m. to 4 a.m. the following day`: hours that run into the next day say so. */
function skipNextDay(tokens: readonly Token[], at: number): number {
  // "10 p.m. to 1 a.m. (Tuesday)"
  const isNamed = isWord(tokens, at, '(') && weekdayNamed(tokens[at + 1]?.text ?? '') !== null
  if (isNamed && isWord(tokens, at + 2, ')')) return at + 3
  const the = skip(tokens, skip(tokens, at, ',', 'on'), 'on')
  const isSaid = isWord(tokens, the, 'the') && isWord(tokens, the + 1, 'next', 'following')
  return isSaid && isWord(tokens, the + 2, 'day', 'morning') ? the + 3 : at
}

/** `between the hours of 6 a.m. and 10 a.m.` */
function skipHoursOf(tokens: readonly Token[], at: number): number {
  const hours = skip(tokens, at, 'the')
  return isWord(tokens, hours, 'hours') && isWord(tokens, hours + 1, 'of') ? hours + 2 : at
}

function readHourJoin(tokens: readonly Token[], at: number, between: boolean): number | null {
  if (isWord(tokens, at, '-', 'to', 'through', 'until')) return at + 1
  if (between && isWord(tokens, at, 'and')) return at + 1
  // "5 p.m. and ending at 7 p.m.", "5 p.m., lasting until 7 p.m."
  const verb = skip(tokens, skip(tokens, at, ','), 'and')
  if (isWord(tokens, verb, 'ending', 'concluding', 'finishing')) return skip(tokens, verb + 1, 'at')
  const goesOn =
    isWord(tokens, verb, 'lasting', 'continuing', 'running') && isWord(tokens, verb + 1, 'until', 'through', 'to')
  return goesOn ? verb + 2 : null
}

function readNamedHour(tokens: readonly Token[], at: number): Found<Clock> | null {
  const start = skipTwelve(tokens, at)
  if (isWord(tokens, start, 'noon', 'midday'))
    return { value: { hour: 12, minute: 0, approximate: false }, next: start + 1 }
  if (isWord(tokens, start, 'midnight')) return { value: { hour: 24, minute: 0, approximate: false }, next: start + 1 }
  return null
}

/** The `12` or `12:00` of `12 noon`. */
function skipTwelve(tokens: readonly Token[], at: number): number {
  if (!isWord(tokens, at, '12')) return at
  return isWord(tokens, at + 1, ':') && isWord(tokens, at + 2, '00') ? at + 3 : at + 1
}

interface BareClock {
  hour: number
  minute: number
}

/** `8:30` or `8`, the meridiem not read yet; never a part of a decimal, a date or a longer number. */
function readBareClock(tokens: readonly Token[], at: number, isRestated = false): Found<BareClock> | null {
  const hour = numberAt(tokens, at, 2)
  if (hour === null || hour > 12 || (!isRestated && isWord(tokens, at - 1, '.', '/', '$'))) return null
  if (!isWord(tokens, at + 1, ':')) return hour ? { value: { hour, minute: 0 }, next: at + 1 } : null
  const minute = numberAt(tokens, at + 2, 2)
  if (minute === null || minute > 59 || tokens[at + 2]?.text.length !== 2) return null
  return { value: { hour, minute }, next: at + 3 }
}

/** The `six` of `at six in the morning`, `six o’clock in the evening`; "one in the afternoon" may be a meeting. */
function readHourInWords(tokens: readonly Token[], at: number): Found<BareClock> | null {
  const hour = NUMBER_WORDS.get(tokens[at]?.word ?? '')
  const isHour =
    isWord(tokens, at + 1, ...O_CLOCK) || isWord(tokens, at - 1, 'at', 'from', 'to', 'until', 'by', 'between')
  return isHour && hour !== undefined && hour >= 1 && hour <= 12 ? { value: { hour, minute: 0 }, next: at + 1 } : null
}

function readMeridiem(tokens: readonly Token[], at: number): Found<'a' | 'p'> | null {
  const word = tokens[at]?.word
  const told = readHalfOfDay(tokens, at)
  if (told) return told
  if (word === 'am' || word === 'pm') return { value: word === 'am' ? 'a' : 'p', next: at + 1 }
  if (word !== 'a' && word !== 'p') return null
  const dot = skip(tokens, at + 1, '.')
  if (!isWord(tokens, dot, 'm')) return isHalfOfOneLetter(tokens, at) ? { value: word, next: at + 1 } : null
  return { value: word, next: skip(tokens, dot + 1, '.') }
}

/** `6:30 in the morning`, `6:30 the next morning`, `8 that evening`: the part of the day says which half; the day of it stays to be read. */
function readHalfOfDay(tokens: readonly Token[], at: number): Found<'a' | 'p'> | null {
  const isIn = isWord(tokens, at, 'in') && isWord(tokens, at + 1, 'the')
  const isOf = isWord(tokens, at, 'on') && isWord(tokens, at + 1, 'the')
  const isAtNight = isWord(tokens, at, 'at') && isWord(tokens, at + 1, 'night')
  if (isAtNight) return { value: 'p', next: at + 2 }
  // "6 on Friday morning": the day stays to be read.
  const weekday = skip(tokens, at, 'on')
  if (weekdayNamed(tokens[weekday]?.text ?? '') && isWord(tokens, weekday + 1, 'morning', 'afternoon', 'evening'))
    return { value: isWord(tokens, weekday + 1, 'morning') ? 'a' : 'p', next: at }
  const start = isIn || isOf ? at + 2 : at
  const part = isWord(tokens, start, 'the', 'that', 'this')
    ? start + (isWord(tokens, start + 1, 'next', 'following', 'same') ? 2 : 1)
    : start
  const half = isWord(tokens, part, 'morning') ? 'a' : isWord(tokens, part, 'afternoon', 'evening') ? 'p' : null
  if (!half || part === at) return null
  // "the next morning" and "on the morning of" name a day, too.
  return { value: half, next: isIn ? part + 1 : at }
}

function applyMeridiem({ hour, minute }: BareClock, meridiem: 'a' | 'p'): BareClock | null {
  if (hour < 1 || hour > 12) return null
  return { hour: (hour % 12) + (meridiem === 'p' ? 12 : 0), minute }
}

/** The partner's half of the day, unless that would make the start no earlier than the end (`11–1 p.m.`). */
function borrowMeridiem(bare: BareClock, end: Clock): Clock | null {
  const halves = end.hour > 12 || (end.hour === 12 && end.minute > 0) ? (['p', 'a'] as const) : (['a', 'p'] as const)
  for (const half of halves) {
    const clock = applyMeridiem(bare, half)
    if (clock && clock.hour * 60 + clock.minute < end.hour * 60 + end.minute) return { ...clock, approximate: false }
  }
  return null
}

/** `PT`, `Pacific time`, `Eastern time (ET)`, `(PT)`; behind an ISO 8601 instant `Z` and `-07:00`. */
export const readZone: Reader<string> = (tokens, at) => {
  const zone = readNamedZone(tokens, at) ?? readOffset(tokens, at)
  return zone && { value: zone.value, next: skipRestated(tokens, zone.next) }
}

/** `8 p.m. ET (5 p.m. PT)`, `8 p.m. Eastern/5 p.m. Pacific`: the same hour on other clocks says nothing new. */
function skipRestated(tokens: readonly Token[], at: number): number {
  if (!isWord(tokens, at, '(', '/')) return at
  const first = readNamedHour(tokens, at + 1) ?? readBareClock(tokens, at + 1, true)
  const half = first && readMeridiem(tokens, first.next)
  const behind = half?.next ?? first?.next ?? at
  const join = first && readHourJoin(tokens, behind, false)
  const last = join ? readClock(tokens, join) : null
  const zone = readNamedZone(tokens, last?.next ?? behind)
  return first && zone ? skip(tokens, zone.next, ')') : at
}
