import type { Outbox, SealedMessage } from '../../store/outbox.ts'
import type { Channel } from '../config/channel.ts'
import { chooseTellingMoment } from '../plan/quiet-hours.ts'

/** Nothing waits for the end of quiet hours longer than this: a monitor may only ever run at night. */
const LONGEST_HOLD_MS = 86_400_000

/**
 * The messages that one channel may be sent at `now` (ISO 8601 instant), oldest first: none while it is waiting after a
 * failure; what has failed before is not tried again in its quiet hours, unless it may break them. `force` asks for all of
 * them, whatever they wait for.
 */
export function selectReady(outbox: Outbox, channel: Channel, now: string, force: boolean): SealedMessage[] {
  const messages = outbox.messages.filter((message) => message.channel === channel.id)
  if (force) return messages
  const failure = outbox.channels.find(({ id }) => id === channel.id)?.failure
  if (failure && failure.nextTryAt > now) return []
  return messages.filter(({ key, nextTryAt, sealedAt, attempts }) => {
    if (nextTryAt !== null && nextTryAt > now) return false
    // Quiet hours were kept before it was sealed.
    if (attempts === 0 || Date.parse(now) - Date.parse(sealedAt) >= LONGEST_HOLD_MS) return true
    const loudest = outbox.entries.find(({ message, severity }) => message === key && severity === 'urgent')
    return chooseTellingMoment(channel, loudest ? 'urgent' : 'important', Date.parse(now)) <= Date.parse(now)
  })
}
