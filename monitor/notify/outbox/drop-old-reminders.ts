import { isOver } from '../../../shared/changes/is-over.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import type { Outbox, OutboxEntry } from '../../store/outbox.ts'
import type { Channel } from '../config/channel.ts'
import { listRungs } from '../plan/list-rungs.ts'
import type { News } from '../plan/news.ts'

/**
 * Drops the reminders that the present facts no longer call for: their record moved, was cancelled, is gone or over, or
 * a later rung of it is waiting as well. Those already sealed go too; their message is made without them.
 */
export function dropOldReminders(outbox: Outbox, news: News, channels: readonly Channel[]): Outbox {
  const reminders = outbox.entries.filter(({ occasion }) => occasion.kind === 'reminder')
  if (reminders.length === 0) return outbox
  const records = new Map(news.records.map((record) => [record.id, record]))
  const byId = new Map(channels.map((channel) => [channel.id, channel]))
  const latest = new Map<string, number>()
  const due = new Map<OutboxEntry, number>()
  for (const entry of reminders) {
    const at = momentOf(entry, byId.get(entry.channel), records, news.now)
    if (at === null || entry.occasion.kind !== 'reminder') continue
    const subject = `${entry.channel} ${entry.occasion.recordId}`
    due.set(entry, at)
    latest.set(subject, Math.max(at, latest.get(subject) ?? at))
  }
  const entries = outbox.entries.filter(({ occasion, channel }, index) => {
    if (occasion.kind !== 'reminder') return true
    const at = due.get(outbox.entries[index] as OutboxEntry)
    return at !== undefined && at === latest.get(`${channel} ${occasion.recordId}`)
  })
  return entries.length === outbox.entries.length ? outbox : { ...outbox, entries }
}

/** The moment of the rung that an entry tells of; null where the record has no such rung any more. */
function momentOf(
  { occasion }: OutboxEntry,
  channel: Channel | undefined,
  records: ReadonlyMap<string, SourceRecord>,
  now: string,
): number | null {
  if (occasion.kind !== 'reminder' || !channel) return null
  const record = records.get(occasion.recordId)
  if (!record) return null
  const { rung, edge, at } = occasion
  const found = listRungs(record, channel.reminders).find(
    (each) => each.rung.name === rung && each.edge === edge && each.edgeAt === Date.parse(at),
  )
  if (!found || (found.rung.kind !== 'end' && isOver(record, now))) return null
  return found.at
}
