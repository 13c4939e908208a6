import type { WatchAnswer } from '../state/select-answer.ts'
import { selectNext } from '../state/select-next.ts'

/** Told by the text; the colour only repeats it. */
export type BadgeTone = 'down' | 'possible' | 'upcoming' | 'unsure'

/** At most four characters. An empty text is no badge: nothing is down, and nothing begins soon. */
export interface Badge {
  text: string
  tone: BadgeTone
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The mark on the toolbar button at `now` (milliseconds since 1970 UTC), which counts down within `lead` (milliseconds). What is old or unread is never shown as good news. */
export function chooseBadge(answer: WatchAnswer, lead: number, now: number): Badge {
  if (answer.kind === 'down') return { text: '!', tone: 'down' }
  if (answer.kind === 'possible') return { text: '!?', tone: 'possible' }
  if (answer.kind === 'clear' || answer.kind === 'degraded') {
    const next = selectNext(answer, lead, now)
    if (next !== null) return { text: writeCountdown(next.at - now), tone: 'upcoming' }
    return answer.kind === 'clear' ? { text: '', tone: 'upcoming' } : { text: '!?', tone: 'possible' }
  }
  return { text: '?', tone: 'unsure' }
}

/** `2d`, `5h` or `40m`, never more than is left, and at least `1m`. */
function writeCountdown(left: number): string {
  if (left >= DAY) return `${Math.floor(left / DAY)}d`
  if (left >= HOUR) return `${Math.floor(left / HOUR)}h`
  return `${Math.max(1, Math.floor(left / MINUTE))}m`
}
