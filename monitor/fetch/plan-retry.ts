import type { Randomness } from '../ports/randomness.ts'

const FIRST_MS = 1_000
const FACTOR = 2

/** Statuses after which the same request may succeed a little later. */
export function isPassingStatus(status: number): boolean {
  return status === 429 || status >= 500
}

/** Milliseconds to wait before another attempt; `attempt` is the number of the one that failed, from 1. Half of it is chance. */
export function planPause(attempt: number, random: Randomness): number {
  const longest = FIRST_MS * FACTOR ** attempt
  return Math.round(longest / 2 + (longest / 2) * random())
}
