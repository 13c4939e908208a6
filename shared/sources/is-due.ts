import { weekdayOf } from '../time/calendar.ts'
import { dayAt, firstMomentOf, instantAt } from '../time/moments.ts'
import type { LeadsTo, Pace } from './source.ts'

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000
const SCHOOL_OPENS = 6
const SCHOOL_CLOSES = 18
/** A scheduler that comes a little early must not make a page wait for a whole further round. */
const EARLY = 0.9

/**
 * Whether a source is to be looked at again. Both times are instants (ISO 8601); `lastCheckedAt` is null for one never
 * looked at. A last look in the future (the clock was set back) counts as none.
 */
export function isDue(source: { readonly pace: Pace }, lastCheckedAt: string | null, now: string): boolean {
  const waited = minutesBetween(lastCheckedAt, now)
  if (waited === null) return true
  const { schoolHours, otherwise } = source.pace
  // Asking the calendar costs more than the rest together, so it is asked only where it decides.
  if (waited < EARLY * Math.min(schoolHours, otherwise)) return false
  if (waited >= EARLY * Math.max(schoolHours, otherwise)) return true
  return waited >= EARLY * (isSchoolHours(now) ? schoolHours : otherwise)
}

/**
 * Whether a page that a listing led to is to be read (again). `firstSeenAt` is the instant at which its link was first
 * seen; a page never read is always due.
 */
export function isFollowUpDue(
  leadsTo: LeadsTo,
  firstSeenAt: string,
  lastCheckedAt: string | null,
  now: string,
): boolean {
  const waited = minutesBetween(lastCheckedAt, now)
  if (waited === null) return true
  const age = Date.parse(now) - Date.parse(firstSeenAt)
  return age <= leadsTo.rereadForDays * MS_PER_DAY && waited >= EARLY * leadsTo.paceMinutes
}

/** Monday to Friday, from 6 a.m. until 6 p.m. in California. */
export function isSchoolHours(now: string): boolean {
  const day = dayAt(now)
  if (weekdayOf(day) > 5) return false
  const at = Date.parse(now)
  return firstMomentOf(instantAt(day, SCHOOL_OPENS)) <= at && at < firstMomentOf(instantAt(day, SCHOOL_CLOSES))
}

function minutesBetween(earlier: string | null, now: string): number | null {
  const minutes = earlier === null ? Number.NaN : (Date.parse(now) - Date.parse(earlier)) / MS_PER_MINUTE
  return minutes >= 0 ? minutes : null
}
