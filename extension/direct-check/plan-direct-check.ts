import { SITES } from '../../shared/sources/hosts.ts'
import type { DirectCopy } from './direct-copy.ts'

/** What the browser is asked to grant before anything is read: the sites of the sources, and nothing else. */
export const DIRECT_PATTERNS: readonly string[] = SITES.map(({ host }) => `https://${host}/*`)

const MINUTE = 60_000
const SHORTEST_PAUSE = 30 * MINUTE
const LONGEST_PAUSE = 4 * 60 * MINUTE
/** An alarm that rings a little early still counts. */
const SLACK = MINUTE

/**
 * Whether the pages may be looked at again: at most every 30 minutes, and while nothing at all can be read, twice as long after
 * each pass, up to four hours. `lastTriedAt`: when a pass was last begun, if it is known better than the copy does (it may have
 * left none). All in milliseconds since 1970 UTC.
 */
export function isDirectCheckDue(copy: DirectCopy | null, lastTriedAt: number | null, now: number): boolean {
  const last = Math.max(copy?.checkedAt ?? 0, lastTriedAt ?? 0)
  // A clock that was set back must not stop the looking.
  if (last > now) return true
  return now - last >= pauseAfter(copy?.failedPasses ?? 0) - SLACK
}

function pauseAfter(failedPasses: number): number {
  return Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** Math.min(failedPasses, 10))
}
