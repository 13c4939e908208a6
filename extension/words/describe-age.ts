import { formatRelative } from './intl.ts'
import { chooseLocale, type Say } from './say.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** "9 hours ago", "in 2 days", "just now". Both moments in milliseconds since 1970 UTC; cut, not rounded. */
export function describeAge(at: number, now: number, say: Say): string {
  const past = now - at
  const size = Math.abs(past)
  if (past >= 0 && size < MINUTE) return say('justNow')
  const [unit, length] = chooseUnit(size)
  const count = Math.max(1, Math.floor(size / length))
  return formatRelative(past >= 0 ? -count : count, unit, chooseLocale(say), 'always')
}

function chooseUnit(size: number): ['minute' | 'hour' | 'day', number] {
  if (size < HOUR) return ['minute', MINUTE]
  return size < 2 * DAY ? ['hour', HOUR] : ['day', DAY]
}
