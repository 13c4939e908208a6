import { zoneNamed } from './calendar-words.ts'
import { type Found, isWord, numberAt, type Reader, skip } from './reader.ts'
import type { Clock } from './time-phrase.ts'
import type { Token } from './tokens.ts'

const ABOUT = ['about', 'approximately', 'around', 'roughly']

/** `5 p.m.`, `8:30 AM`, `5PM`, `noon`, `12 midnight`, `approximately 7 p.m.`; midnight is hour 24, the end of its day. */
export const readClock: Reader<Clock> = (tokens, at) => {
  const approximate = isWord(tokens, at, ...ABOUT)
  const start = approximate ? at + 1 : at
  const named = readNamedHour(tokens, start)
  if (named) return { value: { ...named.value, approximate }, next: named.next }
  const bare = readBareClock(tokens, start)
  if (!bare) return null
  const meridiem = readMeridiem(tokens, bare.next)
  if (!meridiem) return null
  const clock = applyMeridiem(bare.value, meridiem.value)
  return clock && { value: { ...clock, approximate }, next: meridiem.next }
}

/** `2–3 p.m.`, `8:30–11:30 a.m.`, `9 a.m.–noon`, `10 to 11:30 AM`: two hours, the first may borrow its meridiem. */
export const readHours: Reader<{ start: Clock; end: Clock; zone: string | null }> = (tokens, at) => {
  const from = skipHoursOf(tokens, skip(tokens, at, 'from', 'between'))
  const whole = readClock(tokens, from)
  const first = whole ?? readBareClock(tokens, from)
  if (!first) return null
  const firstZone = readZone(tokens, first.next)
  const join = readHourJoin(tokens, firstZone?.next ?? first.next, isWord(tokens, at, 'between'))
  if (join === null) return null
  const end = readClock(tokens, join)
  if (!end) return null
  const zone = readZone(tokens, end.next)
  const start = whole ? whole.value : borrowMeridiem(first.value, end.value)
  if (!start) return null
  const next = zone?.next ?? end.next
  return {
    value: { start, end: end.value, zone: zone?.value ?? firstZone?.value ?? null },
    next: end.value.hour < start.hour ? skipNextDay(tokens, next) : next,
  }
}

/** `10 p.m. to 4 a.m. the following day`: hours that run into the next day say so. */
function skipNextDay(tokens: readonly Token[], at: number): number {
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
  if (isWord(tokens, at, '-', 'to', 'through', 'thru', 'until', 'till')) return at + 1
  return between && isWord(tokens, at, 'and') ? at + 1 : null
}

function readNamedHour(tokens: readonly Token[], at: number): Found<Clock> | null {
  const start = isWord(tokens, at, '12') ? at + 1 : at
  if (isWord(tokens, start, 'noon', 'midday'))
    return { value: { hour: 12, minute: 0, approximate: false }, next: start + 1 }
  if (isWord(tokens, start, 'midnight')) return { value: { hour: 24, minute: 0, approximate: false }, next: start + 1 }
  return null
}

interface BareClock {
  hour: number
  minute: number
}

/** `8:30` or `8`, the meridiem not read yet; never a part of a decimal, a date or a longer number. */
function readBareClock(tokens: readonly Token[], at: number): Found<BareClock> | null {
  const hour = numberAt(tokens, at, 2)
  if (hour === null || hour > 12 || isWord(tokens, at - 1, '.', '/', '$')) return null
  if (!isWord(tokens, at + 1, ':')) return hour ? { value: { hour, minute: 0 }, next: at + 1 } : null
  const minute = numberAt(tokens, at + 2, 2)
  if (minute === null || minute > 59 || tokens[at + 2]?.text.length !== 2) return null
  return { value: { hour, minute }, next: at + 3 }
}

function readMeridiem(tokens: readonly Token[], at: number): Found<'a' | 'p'> | null {
  const word = tokens[at]?.word
  if (word === 'am' || word === 'pm') return { value: word === 'am' ? 'a' : 'p', next: at + 1 }
  if (word !== 'a' && word !== 'p') return null
  const dot = skip(tokens, at + 1, '.')
  if (!isWord(tokens, dot, 'm')) return null
  return { value: word, next: skip(tokens, dot + 1, '.') }
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

/** `PT`, `Pacific time`, `Eastern time (ET)`, `(PT)`. */
export const readZone: Reader<string> = (tokens, at) => {
  const start = skip(tokens, at, '(', ',')
  const zone = zoneNamed(tokens[start]?.text ?? '')
  if (!zone) return null
  let next = skip(tokens, start + 1, 'standard', 'daylight')
  next = skip(tokens, next, 'time')
  if (isWord(tokens, next, '(') && zoneNamed(tokens[next + 1]?.text ?? '')) next += 2
  return { value: zone, next: skip(tokens, next, ')') }
}
