import { addDays, weekdayOf } from '../../../shared/time/calendar.ts'
import { dayAt, firstMomentOf, instantAt } from '../../../shared/time/moments.ts'
import { PACIFIC } from '../../../shared/time/time.ts'
import { offsetAt } from '../../../shared/time/zone-offset.ts'
import type { Severity } from '../../severity.ts'
import type { Channel, Digest, MinuteOfDay, QuietHours } from '../config/channel.ts'

const MINUTE_MS = 60_000
const DAY_MINUTES = 1_440

/**
 * When an alert that is ready at `now` may be told (milliseconds since 1970 UTC): at once, or when the quiet hours of its
 * channel are over. On California's clock, so the night in which it changes is an hour longer or shorter.
 */
export function chooseTellingMoment({ quietHours }: Channel, severity: Severity, now: number): number {
  if (quietHours === null || (severity === 'urgent' && !quietHours.holdUrgent)) return now
  return isQuiet(quietHours, minuteAt(now)) ? nextMoment(quietHours.until, now) : now
}

/** The first moment after `now` at which a digest is due (milliseconds since 1970 UTC). */
export function nextDigest({ weekday, at }: Digest, now: number): number {
  let moment = nextMoment(at, now)
  for (let days = 0; weekday !== null && weekdayOf(dayAt(moment)) !== weekday && days < 7; days += 1) {
    moment = nextMoment(at, moment)
  }
  return moment
}

function isQuiet({ from, until }: QuietHours, minute: MinuteOfDay): boolean {
  if (from === until) return false
  return from < until ? minute >= from && minute < until : minute >= from || minute < until
}

/** The first moment after `now` at which California's clocks show this time of day. */
function nextMoment(minute: MinuteOfDay, now: number): number {
  const today = dayAt(now)
  for (const day of [today, addDays(today, 1)]) {
    const moment = firstMomentOf(instantAt(day, Math.floor(minute / 60), minute % 60))
    if (moment > now) return moment
  }
  return now
}

function minuteAt(now: number): MinuteOfDay {
  const wall = Math.floor(now / MINUTE_MS) + offsetAt(now, PACIFIC)
  return ((wall % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
}
