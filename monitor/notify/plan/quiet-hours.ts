import { addDays, weekdayOf } from '../../../shared/time/calendar.ts'
import { dayAt, firstMomentOf, instantAt } from '../../../shared/time/moments.ts'
import type { Day } from '../../../shared/time/time.ts'
import type { Severity } from '../../severity.ts'
import type { Channel, Digest, MinuteOfDay, QuietHours } from '../config/channel.ts'

/**
 * When an alert that is ready at `now` may be told (milliseconds since 1970 UTC): at once, or when the quiet hours of its
 * channel are over. On California's clock, so the night in which it changes is an hour longer or shorter.
 */
export function chooseTellingMoment({ quietHours }: Channel, severity: Severity, now: number): number {
  if (quietHours === null || (severity === 'urgent' && !quietHours.holdUrgent)) return now
  const today = dayAt(now)
  const night = [addDays(today, -1), today]
    .map((day) => spanOn(day, quietHours))
    .find(([from, to]) => from <= now && now < to)
  return night ? night[1] : now
}

/** The first moment after `now` at which a digest is due (milliseconds since 1970 UTC). */
export function nextDigest({ weekday, at }: Digest, now: number): number {
  let moment = nextMoment(at, now)
  for (let days = 0; weekday !== null && weekdayOf(dayAt(moment)) !== weekday && days < 7; days += 1) {
    moment = nextMoment(at, moment)
  }
  return moment
}

/** The quiet hours that begin on a day, as moments. */
function spanOn(day: Day, { from, until }: QuietHours): [from: number, to: number] {
  return [momentOn(day, from), momentOn(until < from ? addDays(day, 1) : day, until)]
}

/** The first moment after `now` at which California's clocks show this time of day. */
function nextMoment(minute: MinuteOfDay, now: number): number {
  const today = dayAt(now)
  const moment = momentOn(today, minute)
  return moment > now ? moment : momentOn(addDays(today, 1), minute)
}

/** Of an hour that autumn gives twice the first is meant; one that spring leaves out comes right after it. */
function momentOn(day: Day, minute: MinuteOfDay): number {
  return firstMomentOf(instantAt(day, Math.floor(minute / 60), minute % 60))
}
