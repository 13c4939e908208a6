import type { SourceRecord } from '../../../shared/records/source-record.ts'
import type { OutboxEntry } from '../../store/outbox.ts'
import { describeHealth } from '../message/describe-health.ts'
import { describeReminder } from '../message/describe-reminder.ts'

/** What an entry of the outbox is about, in one sentence. `now`: ISO 8601 instant. */
export function describeEntryNews(
  { occasion }: OutboxEntry,
  records: ReadonlyMap<string, SourceRecord>,
  now: string,
): string {
  if (occasion.kind === 'change') return occasion.sentence
  if (occasion.kind === 'health') return describeHealth(occasion)
  if (occasion.kind === 'summary') return 'A summary of how everything stands.'
  const record = records.get(occasion.recordId)
  return record ? describeReminder(record, occasion.edge, now) : 'A reminder of something that is gone.'
}
