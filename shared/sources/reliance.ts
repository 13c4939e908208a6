import type { Family } from '../reading/page-reading.ts'
import type { Source } from './source.ts'

/** Without pages of these families nobody can say that nothing is down. */
const ESSENTIAL: ReadonlySet<Family> = new Set<Family>(['home-news', 'downtime-schedule'])

/** So many times its slower pace may pass before a reading is too old. */
const PACES_UNTIL_STALE = 3

/** Whether nothing can be said to be up without this source. */
export function isEssential({ family }: Pick<Source, 'family'>): boolean {
  return ESSENTIAL.has(family)
}

/** How many minutes after a reading it is no longer to be believed. */
export function minutesUntilStale({ pace }: Pick<Source, 'pace'>): number {
  return PACES_UNTIL_STALE * Math.max(pace.schoolHours, pace.otherwise)
}
