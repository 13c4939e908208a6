import { isOver } from '../../../shared/changes/is-over.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import type { Severity } from '../../severity.ts'
import type { Outbox, OutboxEntry } from '../../store/outbox.ts'
import type { Channel } from '../config/channel.ts'
import { listRungs, type RungMoment } from './list-rungs.ts'
import { addEntries, makeEntry } from './make-entry.ts'
import type { News } from './news.ts'
import { wantsRecord } from './wants-record.ts'

const DAY_MINUTES = 1_440
const HOUR_MINUTES = 60

/**
 * Puts the reminders into the outbox that have become due since reminders were last planned. They are worked out from
 * the present facts each time, so a record that moved has only the reminders of its new time. Of several rungs of one
 * record that became due together only the last is told, and none of a record that is told as news at this moment.
 */
export function planReminders(outbox: Outbox, news: News, channels: readonly Channel[]): Outbox {
  const now = Date.parse(news.now)
  const since = outbox.plannedAt === null ? now : Date.parse(outbox.plannedAt)
  // A clock that was wrong, and in the future, must not keep reminders back until then.
  if (since > now) return { ...outbox, plannedAt: news.now }
  const fresh = selectFresh(outbox.entries, news.now)
  const dated = news.records.filter(({ kind }) => kind === 'downtime' || kind === 'deadline')
  const made = outbox.channels.flatMap((memory): (OutboxEntry | null)[] => {
    const channel = channels.find(({ id }) => id === memory.id)
    if (!channel) return []
    const from = Math.max(since, Date.parse(memory.begunAt))
    return dated.map((record) => {
      const due = lastDue(listRungs(record, channel.reminders), from, now)
      if (due === null || fresh.has(`${channel.id} ${record.id}`)) return null
      if (!(wantsRecord(channel, record) || Object.hasOwn(memory.told, record.id))) return null
      return remind(channel, record, due, news.now)
    })
  })
  const entries = addEntries(outbox.entries, made)
  const planned = entries !== outbox.entries || news.changes.length > 0 || outbox.plannedAt === null
  return planned ? { ...outbox, entries, plannedAt: news.now } : outbox
}

/** The records that a channel is told of at this moment, each with the channel before it. */
function selectFresh(entries: readonly OutboxEntry[], now: string): Set<string> {
  const fresh = entries.filter(({ digest, madeAt }) => !digest && madeAt === now)
  return new Set(
    fresh.flatMap(({ channel, occasion }) => (occasion.kind === 'change' ? [`${channel} ${occasion.record.id}`] : [])),
  )
}

/** The last rung in the time after `from` and up to `now`; null where there is none. */
function lastDue(rungs: readonly RungMoment[], from: number, now: number): RungMoment | null {
  const due = rungs.filter(({ at }) => at > from && at <= now)
  return due.reduce<RungMoment | null>((last, each) => (last === null || each.at >= last.at ? each : last), null)
}

function remind(channel: Channel, record: SourceRecord, due: RungMoment, now: string): OutboxEntry | null {
  if (due.rung.kind !== 'end' && isOver(record, now)) return null
  const at = new Date(due.edgeAt).toISOString()
  const occasion = { kind: 'reminder', recordId: record.id, rung: due.rung.name, edge: due.edge, at } as const
  return makeEntry(channel, `${record.id}#${due.rung.name}@${at}`, occasion, weighReminder(record, due), now)
}

/** What is days away can wait for the digest. */
function weighReminder({ kind }: SourceRecord, { rung }: RungMoment): Severity {
  if (rung.kind === 'before' && rung.minutes > DAY_MINUTES) return 'routine'
  const near = rung.kind === 'start' || (rung.kind === 'before' && rung.minutes <= HOUR_MINUTES)
  return kind === 'downtime' && near ? 'urgent' : 'important'
}
