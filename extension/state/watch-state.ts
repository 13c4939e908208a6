import type { DirectCopy } from '../direct-check/direct-copy.ts'
import type { FeedCopy } from '../feed-client/feed-copy.ts'
import type { FeedProblem } from '../feed-client/feed-problem.ts'
import type { WatchCopy } from '../feed-client/watch-copy.ts'

/** One attempt at a source; `at` in milliseconds since 1970 UTC. */
export interface Attempt {
  at: number
  /** Null where it succeeded. */
  problem: FeedProblem | null
}

/** All that is known of one source between two wakes of the background worker. */
export interface WatchState<Copy extends WatchCopy = WatchCopy> {
  /** The last good answer; all of it was checked before any of it was kept. */
  copy: Copy | null
  lastAttempt: Attempt | null
  /** How many attempts failed in a row. */
  failures: number
  /** The last attempts that failed or that succeeded after a failure, the newest first. */
  log: Attempt[]
}

/** `address`: the feed that all of it speaks of. */
export type FeedState = WatchState<FeedCopy> & { address: string | null }
export type DirectState = WatchState<DirectCopy>

export const NOTHING_KNOWN: WatchState<never> = { copy: null, lastAttempt: null, failures: 0, log: [] }

/** Raised when an older shape of what is kept of a source cannot be read any more: the next check brings it anew. */
export const STATE_VERSION = 3
