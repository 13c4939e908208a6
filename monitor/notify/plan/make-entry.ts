import type { Severity } from '../../severity.ts'
import type { Occasion, OutboxEntry } from '../../store/outbox.ts'
import type { Channel } from '../config/channel.ts'
import { chooseTellingMoment, nextDigest } from './quiet-hours.ts'
import { isAtLeast } from './weigh-change.ts'

/**
 * An entry for a channel, to be told at once, after its quiet hours or with its next digest; null where the channel does
 * not want anything so quiet. `subject` names the thing, `now` is an ISO 8601 instant.
 */
export function makeEntry(
  channel: Channel,
  subject: string,
  occasion: Occasion,
  severity: Severity,
  now: string,
): OutboxEntry | null {
  const moment = Date.parse(now)
  const atOnce = isAtLeast(severity, channel.atLeast)
  const digest = !atOnce && isAtLeast(severity, 'routine') ? channel.digest : null
  if (!atOnce && digest === null) return null
  const heldUntil = digest === null ? chooseTellingMoment(channel, severity, moment) : nextDigest(digest, moment)
  return {
    key: `${channel.id}/${subject}`,
    channel: channel.id,
    occasion,
    severity,
    digest: digest !== null,
    madeAt: now,
    heldUntil: heldUntil > moment ? new Date(heldUntil).toISOString() : null,
    message: null,
  }
}

/** The entries with those new ones whose keys are not among them yet; the same list where there are none. */
export function addEntries(
  entries: readonly OutboxEntry[],
  made: readonly (OutboxEntry | null)[],
): readonly OutboxEntry[] {
  const keys = new Set(entries.map(({ key }) => key))
  const fresh: OutboxEntry[] = []
  for (const entry of made) {
    if (entry === null || keys.has(entry.key)) continue
    keys.add(entry.key)
    fresh.push(entry)
  }
  return fresh.length === 0 ? entries : [...entries, ...fresh]
}
