import { isOver } from '../../../shared/changes/is-over.ts'
import type { LinkFilter } from '../../../shared/feed/allowed-link.ts'
import { chooseSourceUrl } from '../../../shared/feed/published-record.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import type { OutboxEntry } from '../../store/outbox.ts'
import { describeFacts } from './describe-facts.ts'
import { describeHealth } from './describe-health.ts'
import { describeReminder } from './describe-reminder.ts'
import type { MessageItem } from './message.ts'

const CHANGED_SINCE = 'It has changed again since; the times below are the newest.'

export interface Present {
  /** Every record as it is now, by id. */
  readonly records: ReadonlyMap<string, SourceRecord>
  readonly isAllowed: LinkFilter
  /** Instant (ISO 8601, UTC). */
  readonly now: string
}

/** What the entries of a message tell, one item for each record, the loudest first as given. */
export function composeItems(entries: readonly OutboxEntry[], present: Present): MessageItem[] {
  const subjects = Map.groupBy(entries, subjectOf)
  return [...subjects].flatMap(([subject, group]) => composeItem(subject, group, present) ?? [])
}

/** An alarm and its recovery are about the same thing. */
function subjectOf({ occasion, key }: OutboxEntry): string {
  if (occasion.kind === 'change') return occasion.record.id
  if (occasion.kind === 'reminder') return occasion.recordId
  return occasion.kind === 'health' ? `${occasion.about}@${occasion.since}` : key
}

function composeItem(subject: string, entries: readonly OutboxEntry[], present: Present): MessageItem | null {
  const news = entries.flatMap((entry) => describeNews(entry, present) ?? [])
  if (news.length === 0) return null
  const told = entries.flatMap(({ occasion }) => (occasion.kind === 'change' ? [occasion] : []))
  const newest = told.reduce<(typeof told)[number] | null>(
    (best, each) => (best === null || each.record.revision >= best.record.revision ? each : best),
    null,
  )
  const now = present.records.get(subject)
  const record = now ?? newest?.record ?? null
  const withdrawn = !now && newest?.news === 'removed'
  const outdated = now !== undefined && newest !== null && now.revision > newest.record.revision
  return {
    subject,
    news: outdated ? [...news, CHANGED_SINCE] : news,
    facts: record ? describeFacts(record) : [],
    source: record ? chooseSourceUrl(record, present.isAllowed) : null,
    record,
    withdrawn,
    finished: withdrawn || (record ? isFinished(record, present.now) : entries.some(isRecovery)),
  }
}

function isFinished(record: SourceRecord, now: string): boolean {
  return record.state === 'cancelled' || record.state === 'resolved' || isOver(record, now)
}

function isRecovery({ occasion }: OutboxEntry): boolean {
  return occasion.kind === 'health' && (occasion.alarm === 'recovered' || occasion.alarm === 'channel-recovered')
}

function describeNews({ occasion }: OutboxEntry, { records, now }: Present): string | null {
  if (occasion.kind === 'change') return occasion.sentence
  if (occasion.kind === 'health') return describeHealth(occasion)
  if (occasion.kind === 'summary') return null
  const record = records.get(occasion.recordId)
  return record ? describeReminder(record, occasion.edge, now) : null
}
