import { weekdayOf } from '../../shared/time/calendar.ts'
import { dayAt, firstMomentOf, instantAt } from '../../shared/time/moments.ts'

const MS_PER_MINUTE = 60_000

/** How often the alarm rings. Whether it is time to ask then depends on the hour. */
export const ALARM_MINUTES = 15
const QUIET_MINUTES = 60
const SELDOM_MINUTES = 120

/** An alarm that rings a little early still counts. */
const SLACK_MS = 2 * MS_PER_MINUTE
/** A school day in California with an hour before and after, in hours of the day. */
const SCHOOL_HOURS = { from: 6, until: 18 }

/**
 * Whether the feed is to be asked at an alarm: every 15 minutes in school hours, every 60 otherwise, and twice as seldom with every
 * further failure in a row, down to every two hours. Moments in milliseconds.
 */
export function isCheckDue(lastAttemptAt: number | null, failures: number, now: number): boolean {
  if (lastAttemptAt === null || lastAttemptAt > now) return true
  const usual = isSchoolTime(now) ? ALARM_MINUTES : QUIET_MINUTES
  const minutes = failures < 2 ? usual : Math.min(SELDOM_MINUTES, usual * 2 ** (failures - 1))
  return now - lastAttemptAt >= minutes * MS_PER_MINUTE - SLACK_MS
}

/** When the alarm rings first: a random moment of its first period (`chance` from 0 to 1), so that not all ask at once. */
export function planFirstAlarm(now: number, chance: number): number {
  return now + chance * ALARM_MINUTES * MS_PER_MINUTE
}

function isSchoolTime(now: number): boolean {
  const day = dayAt(now)
  const at = (hour: number) => firstMomentOf(instantAt(day, hour))
  return weekdayOf(day) <= 5 && now >= at(SCHOOL_HOURS.from) && now < at(SCHOOL_HOURS.until)
}
