import type { LeadsTo, Source } from './source.ts'

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000
/** A scheduler that comes a little early must not make a page wait for a whole further round. */
const EARLY = 0.9

/** What has a pace. */
type Paced = Pick<Source, 'pace'>

/**
 * Whether a source is to be looked at again. Both times are instants (ISO 8601); `lastCheckedAt` is null for one never
 * looked at. A last look in the future (the clock was set back) counts as none. `inSchoolHours`: whether `now` is in them.
 */
export function isDue({ pace }: Paced, lastCheckedAt: string | null, now: string, inSchoolHours: boolean): boolean {
  const waited = minutesBetween(lastCheckedAt, now)
  return waited === null || waited >= EARLY * (inSchoolHours ? pace.schoolHours : pace.otherwise)
}

/** Whether `isDue` goes by the hours here. Asking the calendar costs more than all else in a pass that finds nothing due. */
export function goesByHours(source: Paced, lastCheckedAt: string | null, now: string): boolean {
  return isDue(source, lastCheckedAt, now, true) !== isDue(source, lastCheckedAt, now, false)
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

function minutesBetween(earlier: string | null, now: string): number | null {
  const minutes = earlier === null ? Number.NaN : (Date.parse(now) - Date.parse(earlier)) / MS_PER_MINUTE
  return minutes >= 0 ? minutes : null
}
