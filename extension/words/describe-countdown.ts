import type { SourceRecord } from '../../shared/records/source-record.ts'
import { addDays, daysBetween, weekdayOf } from '../../shared/time/calendar.ts'
import { dayAt, firstMomentOf, lastMomentOf } from '../../shared/time/moments.ts'
import { precisionOf, type Time } from '../../shared/time/time.ts'
import { describeLength } from './describe-length.ts'
import { formatRelative } from './intl.ts'
import { chooseLocale, type MessageKey, type Say } from './say.ts'

/** `at` in milliseconds since 1970 UTC; where it is not sure, the earliest start or the latest end. */
export interface Counted {
  record: SourceRecord
  next: 'start' | 'end' | 'limit'
  at: number
  isSure: boolean
}

/** What is counted ("Starts in") and how long it still takes ("5 hr 12 min"). */
export interface CountdownWords {
  label: string
  left: string
}

const LABELS: Record<Counted['next'], Record<'sure' | 'unsure', [exact: MessageKey, whole: MessageKey]>> = {
  start: { sure: ['startsIn', 'starts'], unsure: ['mayStartIn', 'mayStart'] },
  end: { sure: ['endsIn', 'ends'], unsure: ['endsWithin', 'endsBy'] },
  limit: { sure: ['dueIn', 'due'], unsure: ['dueIn', 'due'] },
}

/**
 * A countdown no more exact than what was announced: to the minute where an hour is known, else in whole days, weeks or months of
 * California's calendar. `now` in milliseconds since 1970 UTC.
 */
export function describeCountdown(counted: Counted, now: number, say: Say): CountdownWords {
  const { record, next, at, isSure } = counted
  const [exact, whole] = LABELS[next][isSure ? 'sure' : 'unsure']
  const time = timesOf(counted).find((each) => momentOf(each, next) === at)
  if (time === undefined || precisionOf(time) === 'instant') {
    const left = describeLength(at - now, say)
    return { label: say(exact), left: record.approximate ? say('about', left) : left }
  }
  const left = describeAway(time, now, say)
  // "Ends today" would be a strange way to say that a meeting is today.
  const isToday = next === 'end' && record.kind !== 'downtime' && record.start === time
  return { label: isToday ? '' : say(whole), left: record.approximate ? say('about', left) : left }
}

/** The times that the moment may have been taken from. */
function timesOf({ record, next }: Counted): Time[] {
  const { start, end, earliestStart, latestEnd, suggested } = record
  const times = next === 'start' ? [start, earliestStart, suggested?.start] : [end, latestEnd, suggested?.end, start]
  return times.filter((time) => time !== null && time !== undefined)
}

function momentOf(time: Time, next: Counted['next']): number {
  return next === 'start' ? firstMomentOf(time) : lastMomentOf(time)
}

/** "today", "tomorrow", "in 3 days", "next week", "this month". */
function describeAway(time: Time, now: number, say: Say): string {
  const today = dayAt(now)
  const locale = chooseLocale(say)
  switch (precisionOf(time)) {
    case 'month':
      return formatRelative(monthNumber(time) - monthNumber(today), 'month', locale, 'auto')
    case 'week':
      return formatRelative(daysBetween(mondayOf(today), dayAt(firstMomentOf(time))) / 7, 'week', locale, 'auto')
    default:
      return formatRelative(daysBetween(today, time), 'day', locale, 'auto')
  }
}

function monthNumber(time: string): number {
  return Number(time.slice(0, 4)) * 12 + Number(time.slice(5, 7))
}

function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day))
}
