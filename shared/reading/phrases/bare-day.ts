import { weekdayNamed } from './calendar-words.ts'
import { readClock, readHours } from './clock.ts'
import { readDate } from './month-day.ts'
import { readYear } from './printed-year.ts'
import { type Found, isWord, skip } from './reader.ts'
import { type Edge, EMPTY_EDGE, type PrintedDay } from './time-phrase.ts'
import type { Token } from './tokens.ts'

/** The `6` of `August 1–6`, with a year if one stands behind it and an hour if one follows. */
export function readBareDay(tokens: readonly Token[], at: number): Found<Edge> | null {
  // "Sat. December 10–Sun. 11"
  const weekday = weekdayNamed(tokens[at]?.text ?? '')
  const named = weekday ? skip(tokens, at + 1, '.', ',') : at
  const digits = skip(tokens, named, 'the')
  const date = readDate(tokens, digits)
  // "the 9th", and no "the 9"
  if (digits > named && date?.next !== digits + 2) return null
  // "May 18 – 9–10 a.m.": hours.
  if (!date || readHours(tokens, at) || isWord(tokens, date.next, 'a', 'p', 'am', 'pm')) return null
  if (isWord(tokens, date.next, '.') && tokens[date.next + 1]?.type === 'number') return null
  const year = readYear(tokens, date.next)
  const next = year?.next ?? date.next
  // "Fri., June 2, 6 p.m.–Sat. 3, 6 a.m."
  const behind = skip(tokens, next, ',', 'at')
  const clock = weekday && !readHours(tokens, behind) ? readClock(tokens, behind) : null
  const when = { ...bareDay(date.value, year?.value ?? null), weekday }
  return { value: { ...EMPTY_EDGE, when, clock: clock?.value ?? null }, next: clock?.next ?? next }
}

function bareDay(date: number, year: number | null): PrintedDay {
  return { form: 'day', weekday: null, month: null, date, year }
}
