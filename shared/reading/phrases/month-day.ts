import { pattern } from '../../text/pattern.ts'
import { monthOf, weekdayNamed } from './calendar-words.ts'
import { readClock, readHours } from './clock.ts'
import { readYear } from './printed-year.ts'
import { type Found, isWord, numberAt, type Reader, skip } from './reader.ts'
import type { PrintedDay } from './time-phrase.ts'
import type { Token } from './tokens.ts'

/** `Friday, June 28, 2024`, `Aug. 13`, `March 21st`, `Saturday September 8`, `July14,2022`. */
export const readMonthDay: Reader<PrintedDay> = (tokens, at) => {
  const weekday = readWeekdayBefore(tokens, at)
  const start = weekday?.next ?? at
  const month = monthOf(tokens[start]?.text ?? '')
  if (!month) return null
  const date = readDate(tokens, skip(tokens, start + 1, '.'))
  if (!date) return null
  const after = readWeekdayAfter(tokens, date.next)
  const year = readYear(tokens, after?.next ?? date.next)
  const behind = after ? null : readWeekdayAfter(tokens, year?.next ?? date.next)
  const first = weekday?.value ?? firstOfWeekdays(tokens, at, date.next)
  return {
    value: {
      form: 'day',
      weekday: first ?? after?.value ?? behind?.value ?? null,
      month,
      date: date.value,
      year: year?.value ?? null,
    },
    next: behind?.next ?? year?.next ?? after?.next ?? date.next,
  }
}

/** `Tuesday and Wednesday, January 14 and 15`: the weekday of the first of two days, where two days follow. */
function firstOfWeekdays(tokens: readonly Token[], at: number, behind: number): number | null {
  const isPair =
    isWord(tokens, at - 1, 'and', '&', '-', 'through', 'to') && isWord(tokens, behind, 'and', '&', '-', 'through', 'to')
  const isThird = isWord(tokens, at - 3, ',', 'and')
  const isMore = isWord(tokens, behind + 2, ',', 'and') && tokens[behind + 3]?.type === 'number'
  if (!isPair || isThird || isMore || numberAt(tokens, behind + 1, 2) === null) return null
  return weekdayNamed(tokens[at - 2]?.text ?? '')
}

/** `Friday,` or `Fri.` or `next Tuesday,` before a date. */
export function readWeekdayBefore(tokens: readonly Token[], at: number): Found<number | null> | null {
  const start = skip(tokens, skip(tokens, at, 'next', 'this'), 'coming')
  const weekday = weekdayNamed(tokens[start]?.text ?? '')
  if (!weekday) return null
  let next = skip(tokens, start + 1, '.')
  // "Monday morning, September 12"
  next = skip(tokens, next, 'morning', 'afternoon', 'evening', 'night')
  next = skip(tokens, next, ',', '(')
  // "Friday – June 7": no stretch, which would say from which Friday on.
  if (isWord(tokens, next, '-') && monthOf(tokens[next + 1]?.text ?? '')) next++
  // "on Thursday on the 17th", "Thursday evening on May 17"
  const isSaidAgain = isWord(tokens, next + 1, 'the')
    ? readDate(tokens, next + 2)
    : monthOf(tokens[next + 1]?.text ?? '')
  if (isWord(tokens, next, 'on') && isSaidAgain) next++
  // "Tuesday and Wednesday, January 14 and 15": the weekday before the first day is the last one's.
  const isListed =
    isWord(tokens, start - 1, 'and', 'or', '&', '-', 'through', 'to') &&
    (weekdayNamed(tokens[start - 2]?.text ?? '') ||
      (isWord(tokens, start - 2, ',') && weekdayNamed(tokens[start - 3]?.text ?? '')))
  return { value: isListed ? null : weekday, next }
}

/** `August 14 (Friday)`, `August 14 (Fri.)`; `August 14, Friday`, unless that weekday is the next day's. */
export function readWeekdayAfter(tokens: readonly Token[], at: number): Found<number> | null {
  if (!isWord(tokens, at, '(', ',')) return null
  const weekday = weekdayNamed(tokens[at + 1]?.text ?? '')
  const next = skip(tokens, at + 2, '.')
  if (!weekday) return null
  if (isWord(tokens, at, '(')) return isWord(tokens, next, ')') ? { value: weekday, next: next + 1 } : null
  const behind = skip(tokens, next, ',', '-')
  const isDay = readDate(tokens, behind) !== null && !readHours(tokens, behind) && !readClock(tokens, behind)
  const isOfNext =
    isDay ||
    isWord(tokens, behind, 'the', 'morning', 'afternoon', 'evening', 'night') ||
    monthOf(tokens[behind]?.text ?? '') !== null ||
    weekdayNamed(tokens[behind]?.text ?? '') !== null
  return isOfNext ? null : { value: weekday, next }
}

/** A day of the month with its ordinal ending, if it has one; not the hour of `5 p.m.` or `8:30`, nor a length (`30 days`). */
export function readDate(tokens: readonly Token[], at: number): Found<number> | null {
  const date = numberAt(tokens, at, 2)
  if (date === null || date < 1 || date > 31) return null
  const glued = tokens[at + 1]
  const ordinal = glued && /^(?:st|nd|rd|th)$/.test(glued.word) && glued.from === tokens[at]?.to
  const next = ordinal ? at + 2 : at + 1
  if (
    isWord(tokens, next, ':', '%') &&
    tokens[next + 1]?.type === 'number' &&
    tokens[next + 1]?.from === tokens[next]?.to
  ) {
    return null
  }
  return { value: date, next }
}

/** `the 12th`, `Wednesday, the 12th`: a day without its month; what a noun follows (`the 12th grade`) is a number. */
export const readOrdinalDay: Reader<PrintedDay> = (tokens, at) => {
  const weekday = readWeekdayBefore(tokens, at)
  const start = weekday?.next ?? at
  if (!isWord(tokens, start, 'the') && !weekday) return null
  const digits = skip(tokens, start, 'the')
  const date = readDate(tokens, digits)
  if (!date || date.next !== digits + 2) return null
  const behind = tokens[date.next]
  const isOn =
    isWord(tokens, at - 1, 'on') &&
    /^[A-Z]/.test(behind?.text ?? '') &&
    !/^(?:annual|grade|edition|floor|street|avenue)/.test(behind?.word ?? '')
  if (behind && (behind.type === 'number' || (behind.type === 'word' && !isOn && !GOES_ON.test(behind.word))))
    return null
  // "the 11th and 12th grades"
  const other = readDate(tokens, skip(tokens, date.next + 1, 'the'))
  if (other && isWord(tokens, other.next, 'grade', 'grades', 'graders')) return null
  // "the 21st of March" has its month.
  if (behind?.word === '-' && behind.from === tokens[date.next - 1]?.to && tokens[date.next + 1]?.type === 'word')
    return null
  return {
    value: { form: 'day', weekday: weekday?.value ?? null, month: null, date: date.value, year: null, ordinal: true },
    next: date.next,
  }
}

const GOES_ON = new RegExp(
  pattern`
    ^(?:
      at|in|and|or|from|on|for|with|due|each|both|is|will|as|to|through|by|until|between|beginning|starting|when|where
      |during|after|before|while|so|because|but|only|instead|noon|midnight|it|they|we|you|all|both|these
    )$`,
  '',
)
