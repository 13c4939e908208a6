import { monthOf, weekdayNamed } from './calendar-words.ts'
import { readClock } from './clock.ts'
import { readFullDay } from './full-day.ts'
import { readMonthDay } from './month-day.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { type Found, isWord, numberAt, type Reader, skip } from './reader.ts'
import type { PrintedWeek, RelativeDay } from './time-phrase.ts'

import type { Token } from './tokens.ts'
import { weekdayAlone } from './weekday-alone.ts'

/** `the week of July 6`, `the week that begins Monday, January 12, 2026`, `week of 5/13/2026`, `the weekend of March 21st`. */
export const readWeek: Reader<PrintedWeek> = (tokens, at) => {
  const start = skip(tokens, at, 'the')
  const coming = readThisWeekend(tokens, at)
  if (coming) return coming
  if (!isWord(tokens, start, 'week', 'weekend')) return null
  let next = start + 1
  if (isWord(tokens, next, 'of')) next++
  else if (isWord(tokens, next, 'that', 'which')) next = skip(tokens, next + 1, 'begins', 'starts')
  else if (isWord(tokens, next, 'beginning', 'starting', 'commencing')) next = skip(tokens, next + 1, 'on')
  else return null
  next = skip(tokens, next, 'on')
  const day = readFullDay(tokens, next)
  // "the weekend of January 11–12": the days themselves say more.
  if (!day || (isWord(tokens, day.next, '-', 'and') && tokens[day.next + 1]?.type === 'number')) return null
  return { value: { form: 'week', weekend: isWord(tokens, start, 'weekend'), day: day.value }, next: day.next }
}

/** `this weekend`, unless its days are printed beside it; `next weekend` may be the one after it. */
const readThisWeekend: Reader<PrintedWeek> = (tokens, at) => {
  const start = isWord(tokens, at, 'the') && isWord(tokens, at + 1, 'coming') ? at + 1 : at
  const next = isWord(tokens, start + 1, 'coming') ? start + 2 : start + 1
  if (!isWord(tokens, start, 'this', 'coming', 'next') || !isWord(tokens, next, 'weekend')) return null
  if (readMonthDay(tokens, skip(tokens, next + 1, ',', '(', 'of'))) return null
  const vague = isWord(tokens, start, 'next') ? { isVague: true as const } : {}
  const day: RelativeDay = { form: 'relative', offset: null, weekday: 6, ...vague }
  return { value: { form: 'week', weekend: true, day }, next: next + 1 }
}

const OFFSETS: ReadonlyMap<string, number> = new Map(
  Object.entries({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }),
)

/** `today`, `this afternoon`, `tomorrow`, `Friday` alone; plurals and ranges of weekdays (`Monday–Friday`) recur and are no day. */
export const readRelativeDay: Reader<RelativeDay> = (tokens, at) => {
  const offset = OFFSETS.get(tokens[at]?.word ?? '')
  if (offset !== undefined) return { value: { form: 'relative', offset, weekday: null }, next: at + 1 }
  const later = readPartOfToday(tokens, at) ?? readDayAfter(tokens, at) ?? readRestOf(tokens, at)
  if (later) return later
  const start = skip(tokens, at, 'next', 'this', 'coming')
  const weekday = weekdayAlone(tokens, start)
  if (!weekday) return null
  const joinedTo = isWord(tokens, start + 1, '-', 'through', 'to', 'and') ? tokens[start + 2] : undefined
  if (joinedTo && weekdayNamed(joinedTo.text)) return null
  if (isWord(tokens, at - 1, '-', 'through', 'to', 'and', 'every', 'each') && weekdayNamed(tokens[at - 2]?.text ?? ''))
    return null
  if (opensWeekdays(tokens, start)) return null
  // "the Sunday after Easter": a day that the page does not print.
  if (isWord(tokens, at - 1, 'the', 'and') && isWord(tokens, start + 1, 'after', 'before', 'following')) return null
  // "Friday nights" are all of them.
  if (isWord(tokens, start + 1, 'nights', 'evenings', 'mornings', 'afternoons')) return null
  // "every Friday", "the second Tuesday of the month": a rule, not a day.
  if (isWord(tokens, at - 1, 'every', 'each', 'first', 'second', 'third', 'fourth', 'fifth', 'last', 'other', 'a'))
    return null
  if (recursIn(tokens, at - 2) || recursIn(tokens, start + 2)) return null
  // "Grade ten can start on that Monday": one that was named before, or nobody knows which.
  if (isWord(tokens, at - 1, 'that'))
    return { value: { form: 'relative', offset: null, weekday, daysLater: 0 }, next: start + 1 }
  // "Next weekend, from 6 p.m. Friday": of which one?
  const isOfNext = tokens
    .slice(Math.max(0, at - 12), at)
    .some(({ word }, index, near) => word === 'weekend' && near[index - 1]?.word === 'next')
  const of: Partial<RelativeDay> = isOfNext ? { isVague: true } : isWord(tokens, at, 'next') ? { isNext: true } : {}
  return { value: { form: 'relative', offset: null, weekday, ...of }, next: start + 1 }
}

/** The `day` of `for the rest of the day`: today; of the week nobody knows whether its Friday or its Sunday is meant. */
const readRestOf: Reader<RelativeDay> = (tokens, at) => {
  if (!isWord(tokens, at - 2, 'rest', 'remainder') || !isWord(tokens, at - 1, 'of') || !isWord(tokens, at, 'the'))
    return null
  if (isWord(tokens, at + 1, 'day')) return { value: { form: 'relative', offset: 0, weekday: null }, next: at + 2 }
  if (!isWord(tokens, at + 1, 'week')) return null
  return { value: { form: 'relative', offset: null, weekday: 5, isVague: true }, next: at + 2 }
}

/** "Once a month on Saturday", "one Saturday of each month": not one day. */
function recursIn(tokens: readonly Token[], at: number): boolean {
  const unit = isWord(tokens, at, 'week', 'month', 'quarter') ? at : at + 1
  return isWord(tokens, unit, 'week', 'month', 'quarter') && isWord(tokens, unit - 1, 'a', 'per', 'each', 'every')
}

/** `Monday, Tuesday, and Wednesday, March 3, 4, and 5`: the days themselves follow. */
function opensWeekdays(tokens: readonly Token[], at: number): boolean {
  let next = at
  let count = 0
  while (count < 7 && weekdayNamed(tokens[next]?.text ?? '')) {
    count++
    next = skip(tokens, skip(tokens, next + 1, ','), 'and', 'or', '&')
  }
  return count > 1 && monthOf(tokens[next]?.text ?? '') !== null
}

/** `the next day`, `the following morning`, `the day after`, `the same day`: counted from the day named before it. */
const readDayAfter: Reader<RelativeDay> = (tokens, at) => {
  if (isWord(tokens, at, 'this', 'that') && isWord(tokens, at + 1, 'day', 'date')) return dayLater(0, at + 2)
  // "9 this morning"; without its hour it tells little.
  if (
    tokens[at - 1]?.type === 'number' &&
    isWord(tokens, at, 'this') &&
    isWord(tokens, at + 1, 'morning', 'afternoon', 'evening')
  )
    return { value: { form: 'relative', offset: 0, weekday: null }, next: at + 2 }
  const hour = readSameHour(tokens, at) ?? readLater(tokens, at) ?? readDayBefore(tokens, at)
  if (hour) return hour
  if (!isWord(tokens, at, 'the')) return null
  const isNext =
    isWord(tokens, at + 1, 'next', 'following') && isWord(tokens, at + 2, 'day', 'morning', 'evening', 'afternoon')
  const isSame =
    isWord(tokens, at, 'the') &&
    isWord(tokens, at + 1, 'same') &&
    isWord(tokens, at + 2, 'day', 'morning', 'evening', 'afternoon')
  const isAfter =
    isWord(tokens, at + 1, 'day') &&
    isWord(tokens, at + 2, 'after') &&
    !isWord(tokens, at + 3, 'a', 'the', 'each', 'every')
  const weekday = isWord(tokens, at + 1, 'next', 'following') ? weekdayNamed(tokens[at + 2]?.text ?? '') : null
  // "It returns at 8 a.m. the following Monday"
  if (weekday && !readMonthDay(tokens, skip(tokens, at + 3, ',', '(')))
    return { value: { form: 'relative', offset: null, weekday }, next: at + 3 }
  if (!isNext && !isSame && !isAfter) return null
  return dayLater(isSame ? 0 : 1, at + 3)
}

/** `at that time`, `from the same hour`: once more what was named before. */
const readSameHour: Reader<RelativeDay> = (tokens, at) => {
  if (!isWord(tokens, at - 1, 'at', 'from', 'until')) return null
  const start = isWord(tokens, at, 'the') && isWord(tokens, at + 1, 'same') ? at + 1 : at
  if (!isWord(tokens, start, 'that', 'same') || !isWord(tokens, start + 1, 'time', 'hour', 'moment')) return null
  const value: RelativeDay = { form: 'relative', offset: null, weekday: null, daysLater: 0, sameHour: true }
  // "a day later, at the same hour"
  const later = isWord(tokens, at - 2, ',') ? at - 3 : at - 2
  const isDayLater =
    isWord(tokens, later, 'later') && isWord(tokens, later - 1, 'day') && isWord(tokens, later - 2, 'a', 'one')
  return { value: isDayLater ? { ...value, minutesLater: 24 * 60 } : value, next: start + 2 }
}

const MINUTES_OF: ReadonlyMap<string, number> = new Map([
  ['minute', 1],
  ['minutes', 1],
  ['hour', 60],
  ['hours', 60],
])
const DAYS_OF: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
])

/** `three hours later`, `half an hour after that`, `two days later`: counted from what was named before. */
const readLater: Reader<RelativeDay> = (tokens, at) => {
  // "up to three hours later" and its like are no exact count.
  if (isWord(tokens, at - 1, 'to', 'than', 'least', 'most', 'within', 'about', 'around', 'approximately', 'or', '-'))
    return null
  const count = readCount(tokens, at)
  if (!count) return null
  const unit = tokens[count.next]?.word ?? ''
  const isHalfMore =
    isWord(tokens, count.next + 1, 'and') &&
    isWord(tokens, count.next + 2, 'a') &&
    isWord(tokens, count.next + 3, 'half')
  const behind = isHalfMore ? count.next + 4 : count.next + 1
  const next = readLaterWord(tokens, behind)
  if (next === null) return null
  const minutes = MINUTES_OF.get(unit)
  const days = DAYS_OF.get(unit)
  const value: RelativeDay = { form: 'relative', offset: null, weekday: null, daysLater: 0 }
  if (minutes) {
    const minutesLater = (count.value + (isHalfMore ? 0.5 : 0)) * minutes
    return { value: { ...value, sameHour: true, minutesLater }, next }
  }
  // "moved one week later" says from what, not when.
  const isDated = at === 0 || tokens.slice(Math.max(0, at - 3), at).some(({ word }) => HAPPENS.test(word))
  return days && isDated && Number.isInteger(count.value) && !isHalfMore && !isDatedBehind(tokens, next)
    ? { value: { ...value, daysLater: count.value * days }, next }
    : null
}

/** "one day later, at 8 a.m. Tuesday, June 16": its date stands behind it. */
function isDatedBehind(tokens: readonly Token[], at: number): boolean {
  const start = skip(tokens, skip(tokens, at, ','), 'on', 'at')
  const behind = readClock(tokens, start)?.next ?? start
  return readMonthDay(tokens, skip(tokens, skip(tokens, behind, ','), 'on')) !== null
}

const HAPPENS = /^(?:again|repeated|back|returns?|resumes?|reopens?|available|online|follows?)$/

function readLaterWord(tokens: readonly Token[], at: number): number | null {
  if (isWord(tokens, at, 'later', 'afterward', 'afterwards', 'thereafter')) return at + 1
  return isWord(tokens, at, 'after') && isWord(tokens, at + 1, 'that') ? at + 2 : null
}

/** `three`, `90`, `a`, `two and a half`, `half an`. */
const readCount: Reader<number> = (tokens, at) => {
  if (isWord(tokens, at, 'half') && isWord(tokens, at + 1, 'a', 'an')) return { value: 0.5, next: at + 2 }
  const word = tokens[at]?.word ?? ''
  const count = isWord(tokens, at, 'a', 'an') ? 1 : (NUMBER_WORDS.get(word) ?? numberAt(tokens, at, 3))
  if (!count) return null
  const isHalfMore = isWord(tokens, at + 1, 'and') && isWord(tokens, at + 2, 'a') && isWord(tokens, at + 3, 'half')
  return isHalfMore ? { value: count + 0.5, next: at + 4 } : { value: count, next: at + 1 }
}

/** `this afternoon`; `this morning` is over where no hour stands beside it. */
const readPartOfToday: Reader<RelativeDay> = (tokens, at) => {
  const isTimed = isWord(tokens, at + 2, 'from', 'between') && tokens[at + 3]?.type === 'number'
  const parts = isTimed ? ['morning', 'afternoon', 'evening'] : ['afternoon', 'evening']
  const isTold = isWord(tokens, at, 'this') && isWord(tokens, at + 1, ...parts)
  return isTold ? { value: { form: 'relative', offset: 0, weekday: null }, next: at + 2 } : null
}

const PARTS_OF_DAY = ['evening', 'night', 'day', 'afternoon']

/** `5 p.m. the prior evening`, `the night before at 9 p.m.`: the day before the one named, where an hour stands beside it. */
const readDayBefore: Reader<RelativeDay> = (tokens, at) => {
  const start = skip(tokens, at, 'the')
  const isPrior = isWord(tokens, start, 'prior', 'previous', 'preceding') && isWord(tokens, start + 1, ...PARTS_OF_DAY)
  const isBefore = isWord(tokens, start, ...PARTS_OF_DAY) && isWord(tokens, start + 1, 'before', 'prior', 'preceding')
  if (!isPrior && !isBefore) return null
  // "the day before the window opens", "the night before testing": another day.
  const behind = tokens[start + 2]
  if (isBefore && behind?.type === 'word' && !/^(?:and|but|or|to|until|through|at|from|so|with)$/.test(behind.word))
    return null
  if (start === at && !isPrior) return null
  const follows = tokens
    .slice(Math.max(0, at - 7), at)
    .some(({ word }, index, near) => HOUR_ENDS.test(word) || (near[index - 1]?.word === ':' && /^\d\d$/.test(word)))
  const hour = skip(tokens, skip(tokens, start + 2, ','), 'at', 'from', 'around')
  const value: RelativeDay = { form: 'relative', offset: null, weekday: null, daysLater: -1 }
  return follows || readClock(tokens, hour) ? { value, next: start + 2 } : null
}

const HOUR_ENDS = /^(?:m|am|pm|noon|midnight)$/

function dayLater(days: number, next: number): Found<RelativeDay> {
  return { value: { form: 'relative', offset: null, weekday: null, daysLater: days }, next }
}
