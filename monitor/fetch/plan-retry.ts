import type { Randomness } from '../ports/randomness.ts'

const FIRST_MS = 1_000
const FACTOR = 2
// Longer numbers are no seconds that anybody means.
const SECONDS = /^\d{1,9}$/

/** Statuses after which the same request may succeed a little later. */
export function isPassingStatus(status: number): boolean {
  return status === 429 || status >= 500
}

/** Milliseconds to wait before another attempt; `attempt` is the number of the one that failed, from 1. Half of it is chance. */
export function planPause(attempt: number, random: Randomness): number {
  const longest = FIRST_MS * FACTOR ** attempt
  return Math.round(longest / 2 + (longest / 2) * random())
}

/** A `Retry-After` header (seconds or an HTTP date) as a moment in milliseconds since 1970 UTC; null where there is none. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? ''
  if (SECONDS.test(text)) return now + Number(text) * 1_000
  // Date.parse alone would take "5 apples" and local times: an HTTP date ends in GMT.
  const moment = /^[A-Z][a-z]+,? .* GMT$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(moment) ? null : Math.max(now, moment)
}
