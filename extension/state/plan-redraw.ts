const SECOND_MS = 1_000
const MINUTE_MS = 60_000
/** So long before a start or an end its seconds are counted. */
export const LAST_MINUTES_MS = 5 * MINUTE_MS

/**
 * In how many milliseconds what an open page says of time looks otherwise: at the next full minute, and at every second shortly
 * before the moment counted down to. Both moments in milliseconds since 1970 UTC; null for none.
 */
export function planRedraw(now: number, countedTo: number | null): number {
  const untilMinute = MINUTE_MS - (now % MINUTE_MS)
  if (countedTo === null || countedTo < now) return untilMinute
  const left = countedTo - now
  if (left <= LAST_MINUTES_MS) return SECOND_MS - (now % SECOND_MS)
  return Math.min(untilMinute, left - LAST_MINUTES_MS)
}
