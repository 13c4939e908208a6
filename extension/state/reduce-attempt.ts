import type { Fetched } from '../feed-client/fetched.ts'
import type { WatchCopy } from '../feed-client/watch-copy.ts'
import type { Attempt, WatchState } from './watch-state.ts'

/** So many attempts are kept for people who look for the cause of a trouble. */
export const MOST_LOGGED = 20

/** What is known of a source after an attempt at `now` (milliseconds since 1970 UTC). A failed one keeps the last good copy. */
export function reduceAttempt<Copy extends WatchCopy>(
  state: WatchState<Copy>,
  fetched: Fetched<Copy>,
  now: number,
): WatchState<Copy> {
  const lastAttempt: Attempt = { at: now, problem: fetched.kind === 'failed' ? fetched.problem : null }
  const isNews = lastAttempt.problem !== null || state.lastAttempt === null || state.lastAttempt.problem !== null
  return {
    copy: fetched.kind === 'fetched' ? fetched.copy : state.copy,
    lastAttempt,
    failures: lastAttempt.problem === null ? 0 : state.failures + 1,
    log: isNews ? [lastAttempt, ...state.log].slice(0, MOST_LOGGED) : state.log,
  }
}
