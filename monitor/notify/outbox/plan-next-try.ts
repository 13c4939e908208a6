const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** How long to wait after so many failed attempts; the last holds for all further ones. */
const PAUSES_MS = [
  MINUTE_MS,
  5 * MINUTE_MS,
  15 * MINUTE_MS,
  HOUR_MS,
  3 * HOUR_MS,
  6 * HOUR_MS,
  12 * HOUR_MS,
  24 * HOUR_MS,
]
const LONGEST_MS = 24 * HOUR_MS

/**
 * When to try again after the `attempts`-th failure (from 1). A receiver that says when (`retryAt`) is obeyed, for a day
 * at most. All in milliseconds since 1970 UTC.
 */
export function planNextTry(attempts: number, now: number, retryAt: number | null): number {
  const pause = PAUSES_MS[Math.min(attempts, PAUSES_MS.length) - 1] ?? LONGEST_MS
  return Math.min(Math.max(now + pause, retryAt ?? 0), now + LONGEST_MS)
}
