import type { FeedCopy } from '../feed-client/feed-copy.ts'
import type { FeedProblem } from '../feed-client/feed-problem.ts'

/** What people chose. A null address means the one built in, where there is one. */
export interface Settings {
  feedAddress: string | null
}

/** One attempt at the feed; `at` in milliseconds since 1970 UTC. */
export interface Attempt {
  at: number
  /** Null where it succeeded. */
  problem: FeedProblem | null
}

/** All that is known between two wakes of the background worker. */
export interface WatchState {
  /** Raised when an older shape could not be read any more. */
  stateVersion: 1
  /** The feed that all of it speaks of; null before one was set. */
  address: string | null
  copy: FeedCopy | null
  lastAttempt: Attempt | null
}

export const NO_SETTINGS: Settings = { feedAddress: null }
export const NOTHING_KNOWN: WatchState = { stateVersion: 1, address: null, copy: null, lastAttempt: null }
