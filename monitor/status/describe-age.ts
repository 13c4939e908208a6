const MINUTE_MS = 60_000

/** How long ago an instant was, in the largest unit that says enough: "just now", "12 min ago", "5 h ago", "3 days ago". */
export function describeAge(instant: string, now: string): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(instant)) / MINUTE_MS)
  if (minutes < 0) return 'in the future, so some clock is wrong'
  if (minutes < 1) return 'just now'
  if (minutes < 120) return `${minutes} min ago`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ago`
  return `${Math.floor(minutes / 1_440)} days ago`
}
