import type { Outbox, SealedMessage } from '../../store/outbox.ts'
import type { Channel } from '../config/channel.ts'
import { chooseTellingMoment } from '../plan/quiet-hours.ts'

/**
 * The messages that one channel may be sent at `now` (ISO 8601 instant), oldest first: none while it is waiting after a
 * failure, and in its quiet hours only what may break them. `force` asks for all of them, whatever they wait for.
 */
export function selectReady(outbox: Outbox, channel: Channel, now: string, force: boolean): SealedMessage[] {
  const messages = outbox.messages.filter((message) => message.channel === channel.id)
  if (force) return messages
  const failure = outbox.channels.find(({ id }) => id === channel.id)?.failure
  if (failure && failure.nextTryAt > now) return []
  return messages.filter(({ key, nextTryAt }) => {
    if (nextTryAt !== null && nextTryAt > now) return false
    const loudest = outbox.entries.find(({ message, severity }) => message === key && severity === 'urgent')
    return chooseTellingMoment(channel, loudest ? 'urgent' : 'important', Date.parse(now)) <= Date.parse(now)
  })
}
