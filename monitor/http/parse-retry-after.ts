// Longer numbers are no seconds that anybody means.
const SECONDS = /^\d{1,9}$/

/** A `Retry-After` header (seconds or an HTTP date) as a moment in milliseconds since 1970 UTC; null where there is none. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? ''
  if (SECONDS.test(text)) return now + Number(text) * 1_000
  // Date.parse alone would take "5 apples" and local times: an HTTP date ends in GMT.
  const moment = /^[A-Z][a-z]+,? .* GMT$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(moment) ? null : Math.max(now, moment)
}
