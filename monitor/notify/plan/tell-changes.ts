import type { ChangeRecord } from '../../../shared/changes/change-record.ts'
import { describeChange } from '../../../shared/changes/describe-change.ts'
import { isOver } from '../../../shared/changes/is-over.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import type { Severity } from '../../severity.ts'
import type { ChannelMemory, Outbox, OutboxEntry } from '../../store/outbox.ts'
import type { Channel } from '../config/channel.ts'
import { addEntries, makeEntry } from './make-entry.ts'
import type { News } from './news.ts'
import { wantsRecord } from './wants-record.ts'
import { isUpsetting, louder, weighChange } from './weigh-change.ts'

interface Told {
  readonly change: ChangeRecord
  readonly record: SourceRecord
  readonly severity: Severity
}

/** Puts what changed into the outbox of each channel that wants it, or was told of the same record before. */
export function tellChanges(outbox: Outbox, news: News, channels: readonly Channel[]): Outbox {
  if (news.changes.length === 0) return outbox
  const told = weighAll(news)
  let entries = outbox.entries
  const memories = outbox.channels.map((memory) => {
    const channel = channels.find(({ id }) => id === memory.id)
    // A channel that begins now is told everything at once by its summary.
    if (!channel || memory.begunAt === news.now) return memory
    const made = tellChannel(channel, memory, told, news)
    entries = addEntries(entries, made.entries)
    return made.memory
  })
  return { ...outbox, channels: memories, entries }
}

function weighAll({ changes, records, now }: News): Told[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  for (const change of changes) {
    if (change.type === 'removed') byId.set(change.recordId, { ...change.before, revision: change.revision })
  }
  return changes.flatMap((change) => {
    const record = byId.get(change.recordId)
    return record ? [{ change, record, severity: weighChange(change, record, now) }] : []
  })
}

function tellChannel(
  channel: Channel,
  memory: ChannelMemory,
  told: readonly Told[],
  { records, now }: News,
): { memory: ChannelMemory; entries: (OutboxEntry | null)[] } {
  const known: Record<string, Severity> = { ...memory.told }
  const entries = told.map(({ change, record, severity }) => {
    const before = known[record.id]
    if (before === undefined && !(wantsRecord(channel, record) && isAnnounced(channel, change))) return null
    const loud = before !== undefined && isUpsetting(change) ? louder(before, severity) : severity
    const news = change.type === 'added' || change.type === 'removed' ? change.type : change.nature
    const sentence = describeChange(change)
    const entry = makeEntry(channel, change.id, { kind: 'change', news, sentence, record }, loud, now)
    if (entry !== null) known[record.id] = before === undefined ? severity : louder(before, severity)
    return entry
  })
  // Only what can still change needs to be remembered.
  const alive = new Set(records.filter((record) => !isOver(record, now)).map(({ id }) => id))
  const remembered = Object.fromEntries(Object.entries(known).filter(([id]) => alive.has(id)))
  return { memory: { ...memory, told: remembered }, entries }
}

/** Whether the first word on a record is on the channel's ladder. */
function isAnnounced({ reminders }: Channel, { type, kind }: ChangeRecord): boolean {
  if (type !== 'added' || (kind !== 'downtime' && kind !== 'deadline')) return true
  return reminders[kind].some((rung) => rung.kind === 'announced')
}
