import type { FeedCopy } from './feed-copy.ts'
import type { Fetched } from './fetched.ts'

const MINUTE_MS = 60_000
/** The edges of a delivery network may serve a file again that they had before. */
const LAG_MS = 60 * MINUTE_MS
/** Clocks differ by so much; what was checked "later" than that was checked by a clock that is wrong. */
const CLOCK_TOLERANCE_MS = 5 * MINUTE_MS

/**
 * What to take of an answer at `now` (milliseconds since 1970 UTC): never an older pass of the monitor than the one that is kept. One
 * that is a little older is passed over in silence; a feed that goes back further is refused.
 */
export function chooseNewer(last: FeedCopy | null, fetched: Fetched<FeedCopy>, now: number): Fetched<FeedCopy> {
  if (last === null || fetched.kind === 'failed') return fetched
  const kept = Date.parse(last.checkedAt)
  // After a clock was wrong a feed would otherwise be refused until that moment has come.
  if (!(kept <= now + CLOCK_TOLERANCE_MS)) return fetched
  const back = kept - Date.parse(fetched.copy.checkedAt)
  if (back <= 0) return fetched
  return back <= LAG_MS ? { kind: 'fetched', copy: last } : { kind: 'failed', problem: { kind: 'older' } }
}
