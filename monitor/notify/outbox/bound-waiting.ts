import { SEVERITIES } from '../../severity.ts'
import type { Outbox, OutboxEntry } from '../../store/outbox.ts'
import type { Channel } from '../config/channel.ts'
import { addEntries, makeEntry } from '../plan/make-entry.ts'
import type { News } from '../plan/news.ts'

/** So many entries may wait for one channel. */
export const MOST_WAITING = 300

/**
 * Keeps the outbox small where a channel cannot be reached for long: the quietest and oldest of too many entries give way
 * to one summary of how everything stands, which holds what they would have told.
 */
export function boundWaiting(outbox: Outbox, { now }: News, channels: readonly Channel[]): Outbox {
  let entries = outbox.entries
  for (const channel of channels) {
    const waiting = entries.filter((entry) => entry.channel === channel.id && entry.message === null)
    if (waiting.length <= MOST_WAITING) continue
    const kept = new Set(waiting.toSorted(compareWeight).slice(0, MOST_WAITING / 2))
    const folded = makeEntry(channel, `summary@${now}`, { kind: 'summary', why: 'folded' }, 'urgent', now)
    entries = addEntries(
      entries.filter((entry) => entry.channel !== channel.id || entry.message !== null || kept.has(entry)),
      [folded],
    )
  }
  return entries === outbox.entries ? outbox : { ...outbox, entries }
}

/** The loudest first, and of equals the newest. */
function compareWeight(a: OutboxEntry, b: OutboxEntry): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.madeAt < b.madeAt ? 1 : -1)
}
