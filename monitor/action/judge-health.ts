import { chooseFreshness, type SourceHealth, selectEssential } from '../../shared/feed/source-health.ts'
import { isTrustworthy } from '../status/select-source-health.ts'

/**
 * `good`: every source was read. `partial`: some source cannot be trusted or reached, but what is said about downtimes
 * still holds. `unsure`: a source without which nobody can say that nothing is down is too old or was never read.
 */
export type HealthLevel = 'good' | 'partial' | 'unsure'

/** What fails the job: nothing, an unsure answer, or any source that cannot be trusted. */
export const FAIL_ON = ['never', 'unsure', 'partial'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** `now`: milliseconds since 1970 UTC. */
export function judgeHealth(health: readonly SourceHealth[], now: number): HealthLevel {
  if (health.length === 0 || selectEssential(health).some((source) => chooseFreshness(source, now) !== 'fresh')) {
    return 'unsure'
  }
  return health.every((source) => isTrustworthy(source, now)) ? 'good' : 'partial'
}

/** Whether a job must fail over this. */
export function failsJob(level: HealthLevel, failOn: FailOn): boolean {
  return level === 'unsure' ? failOn !== 'never' : level === 'partial' && failOn === 'partial'
}

/**
 * The age of the data in whole seconds: how long ago the essential source that was read the longest ago was read. Null
 * where one was never read. `now`: milliseconds since 1970 UTC.
 */
export function measureAge(health: readonly SourceHealth[], now: number): number | null {
  const ages = selectEssential(health).map(({ lastReadAt }) =>
    lastReadAt === null ? null : now - Date.parse(lastReadAt),
  )
  if (ages.length === 0 || ages.includes(null)) return null
  return Math.max(0, Math.round(Math.max(...ages.map(Number)) / 1_000))
}
