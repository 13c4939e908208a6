import { additionOf } from '../../../shared/changes/compare-snapshots.ts'
import { isOver } from '../../../shared/changes/is-over.ts'
import type { Severity } from '../../severity.ts'
import type { ChannelMemory, Outbox } from '../../store/outbox.ts'
import type { Channel } from '../config/channel.ts'
import { addEntries, makeEntry } from './make-entry.ts'
import type { News } from './news.ts'
import { wantsRecord } from './wants-record.ts'
import { weighChange } from './weigh-change.ts'

/**
 * Forgets the channels that are gone from the settings, and begins those that are new: each gets one summary of how
 * everything stands in place of an alert for each thing already known. While nothing is known there is nothing to begin with.
 */
export function meetChannels(outbox: Outbox, news: News, channels: readonly Channel[]): Outbox {
  const wanted = new Set(channels.map(({ id }) => id))
  const gone = [...outbox.channels.map(({ id }) => id), ...outbox.entries.map(({ channel }) => channel)].some(
    (id) => !wanted.has(id),
  )
  const kept = gone ? keepChannels(outbox, wanted) : outbox
  const known = new Set(kept.channels.map(({ id }) => id))
  const begun = channels.filter((channel) => !known.has(channel.id) && (news.records.length > 0 || isSilent(channel)))
  if (begun.length === 0) return kept
  const summaries = begun.map((channel) =>
    isSilent(channel)
      ? null
      : makeEntry(channel, `summary@${news.now}`, { kind: 'summary', why: 'begun' }, 'important', news.now),
  )
  return {
    ...kept,
    channels: [...kept.channels, ...begun.map((channel) => beginMemory(channel, news))],
    entries: addEntries(kept.entries, summaries),
  }
}

function keepChannels(outbox: Outbox, wanted: ReadonlySet<string>): Outbox {
  return {
    ...outbox,
    channels: outbox.channels.filter(({ id }) => wanted.has(id)),
    messages: outbox.messages.filter(({ channel }) => wanted.has(channel)),
    entries: outbox.entries.filter(({ channel }) => wanted.has(channel)),
  }
}

/** A channel that asks for no kind of record only hears of the monitor itself. */
function isSilent({ kinds }: Channel): boolean {
  return kinds.length === 0
}

function beginMemory(channel: Channel, { records, now }: News): ChannelMemory {
  const told: Record<string, Severity> = {}
  for (const record of records) {
    if (!isOver(record, now) && wantsRecord(channel, record)) {
      told[record.id] = weighChange(additionOf(record), record, now)
    }
  }
  return { id: channel.id, begunAt: now, told, failure: null }
}
