import { selectAnswer } from '../state/select-answer.ts'
import { selectNext } from '../state/select-next.ts'
import { countUnread } from '../state/select-notices.ts'
import type { Stored } from '../state/stored.ts'

/** Told by the text; the colour only repeats it. */
export type BadgeTone = 'down' | 'possible' | 'upcoming' | 'unread' | 'unsure'

/** At most four characters. An empty text is no badge: nothing is down, nothing begins soon, nothing is unread. */
export interface Badge {
  text: string
  tone: BadgeTone
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const MOST_COUNTED = 99

/**
 * The mark on the toolbar button at `now` (milliseconds since 1970 UTC). Of what could be shown the first in this order is: down `!`,
 * perhaps down `!?`, not known `?`, the time to the next downtime, trouble that the site reports `!?`, the number of unread notices.
 * What is old or unread is never shown as good news.
 */
export function chooseBadge(stored: Stored, now: number): Badge {
  const answer = selectAnswer(stored, now)
  if (answer.kind === 'down') return { text: '!', tone: 'down' }
  if (answer.kind === 'possible') return { text: '!?', tone: 'possible' }
  if (answer.kind !== 'clear' && answer.kind !== 'degraded') return { text: '?', tone: 'unsure' }
  const next = selectNext(answer, stored.settings.badgeLeadMinutes * MINUTE, now)
  if (next !== null) return { text: writeCountdown(next.at - now), tone: 'upcoming' }
  if (answer.kind === 'degraded') return { text: '!?', tone: 'possible' }
  const unread = countUnread(stored)
  if (unread === 0) return { text: '', tone: 'unread' }
  return { text: unread > MOST_COUNTED ? `${MOST_COUNTED}+` : String(unread), tone: 'unread' }
}

/** `2d`, `5h` or `40m`, never more than is left, and at least `1m`. */
function writeCountdown(left: number): string {
  if (left >= DAY) return `${Math.floor(left / DAY)}d`
  if (left >= HOUR) return `${Math.floor(left / HOUR)}h`
  return `${Math.max(1, Math.floor(left / MINUTE))}m`
}
