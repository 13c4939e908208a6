import type { FetchedFeed } from '../feed-client/fetch-feed.ts'
import type { WatchState } from './watch-state.ts'

/** The state after an attempt at `now` (milliseconds since 1970 UTC). A failed one keeps the last good copy. */
export function reduceAttempt(state: WatchState, fetched: FetchedFeed, now: number): WatchState {
  return fetched.kind === 'fetched'
    ? { ...state, copy: fetched.copy, lastAttempt: { at: now, problem: null } }
    : { ...state, lastAttempt: { at: now, problem: fetched.problem } }
}
