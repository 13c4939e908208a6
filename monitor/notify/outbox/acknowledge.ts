import type { ChannelFailure, ChannelMemory, Outbox, OutboxEntry, SealedMessage } from '../../store/outbox.ts'
import type { SendResult } from '../channels/sink.ts'
import type { Channel } from '../config/channel.ts'
import { addEntries, makeEntry } from '../plan/make-entry.ts'
import { planNextTry } from './plan-next-try.ts'

/** So many attempts fail before others are told of it: one may fail by chance. */
const ATTEMPTS_UNTIL_REPORTED = 2

/** The outbox after an attempt to send `message` at `now` (ISO 8601 instant). */
export function acknowledge(
  outbox: Outbox,
  message: SealedMessage,
  result: SendResult,
  channels: readonly Channel[],
  now: string,
): Outbox {
  if (result.kind === 'delivered') return reportRecovery(settleMessage(outbox, message), message.channel, channels, now)
  const moment = Date.parse(now)
  const attempts = message.attempts + 1
  const retryAt = result.kind === 'refused' ? null : result.retryAt
  const failed: SealedMessage = {
    ...message,
    attempts,
    nextTryAt: new Date(planNextTry(attempts, moment, retryAt)).toISOString(),
    problem: result.reason,
    refusals: message.refusals + (result.kind === 'refused' ? 1 : 0),
    done: result.kind === 'partly' ? [...new Set([...message.done, ...result.done])] : message.done,
  }
  const messages = outbox.messages.map((each) => (each.key === message.key ? failed : each))
  return reportFailure({ ...outbox, messages }, failed, result.kind === 'failed', channels, now)
}

/** A message that has arrived leaves nothing behind. */
function settleMessage(outbox: Outbox, { key }: SealedMessage): Outbox {
  return {
    ...outbox,
    messages: outbox.messages.filter((each) => each.key !== key),
    entries: outbox.entries.filter(({ message }) => message !== key),
  }
}

/** Remembers that a channel fails, and says so on others once it is certain. `whole`: nothing at all gets through to it. */
function reportFailure(
  outbox: Outbox,
  { channel: id, attempts, nextTryAt, problem }: SealedMessage,
  whole: boolean,
  channels: readonly Channel[],
  now: string,
): Outbox {
  const before = outbox.channels.find((memory) => memory.id === id)?.failure ?? null
  const tries = whole ? (before?.attempts ?? 0) + 1 : attempts
  const reported = tries >= ATTEMPTS_UNTIL_REPORTED
  const reason = problem ?? 'unknown reason'
  const since = before?.since ?? now
  const failure: ChannelFailure = {
    since,
    attempts: tries,
    // Where only one message is refused, the others need not wait for it.
    nextTryAt: whole ? (nextTryAt ?? now) : now,
    reason,
    reported: reported || before?.reported === true,
  }
  const tell = reported && !before?.reported
  const occasion = { kind: 'health', alarm: 'channel-failing', about: id, reason, since } as const
  const told = tell
    ? chooseOthers(channels, id).map((each) =>
        makeEntry(each, `channel:${id}:failing@${since}`, occasion, 'important', now),
      )
    : []
  return { ...outbox, channels: remember(outbox, id, failure), entries: addEntries(outbox.entries, told) }
}

function reportRecovery(outbox: Outbox, id: string, channels: readonly Channel[], now: string): Outbox {
  const failure = outbox.channels.find((memory) => memory.id === id)?.failure
  // A message that its receiver does not want is still waiting.
  const refused = outbox.messages.some((message) => message.channel === id && message.refusals > 0)
  if (!failure || refused) return outbox
  const { since, reported } = failure
  const occasion = { kind: 'health', alarm: 'channel-recovered', about: id, reason: null, since } as const
  const told: (OutboxEntry | null)[] = reported
    ? chooseOthers(channels, id).map((each) =>
        makeEntry(each, `channel:${id}:recovered@${since}`, occasion, 'important', now),
      )
    : []
  return { ...outbox, channels: remember(outbox, id, null), entries: addEntries(outbox.entries, told) }
}

/** Who hears of a channel that fails: the maintainers on their other channels; where they have none, everybody else. */
function chooseOthers(channels: readonly Channel[], id: string): Channel[] {
  const others = channels.filter((channel) => channel.id !== id)
  const maintainers = others.filter(({ audience }) => audience === 'maintainers')
  return maintainers.length > 0 ? maintainers : others
}

function remember(outbox: Outbox, id: string, failure: ChannelFailure | null): readonly ChannelMemory[] {
  return outbox.channels.map((memory) => (memory.id === id ? { ...memory, failure } : memory))
}
