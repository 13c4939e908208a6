import { isOver } from '../../../shared/changes/is-over.ts'
import { chooseSourceUrl } from '../../../shared/feed/published-record.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { firstMomentOf } from '../../../shared/time/moments.ts'
import { describeTimes } from '../../words/describe-times.ts'
import { ENGLISH } from '../../words/english.ts'
import { nameSystems } from '../../words/name-systems.ts'
import type { Routing } from '../config/channel.ts'
import { wantsRecord } from '../plan/wants-record.ts'
import type { Present } from './compose-items.ts'
import { describeFacts } from './describe-facts.ts'
import type { MessageItem } from './message.ts'

const DAY_MS = 86_400_000
/** Deadlines further away than this can wait for their reminders. */
const DAYS_AHEAD = 14

/** How everything stands, for whoever was told nothing so far: downtimes not over yet, trouble now, and near deadlines. */
export function composeSummary(routing: Routing, { records, isAllowed, now }: Present): MessageItem[] {
  return [...records.values()]
    .filter((record) => wantsRecord(routing, record) && !isOver(record, now) && matters(record, now))
    .sort((a, b) => momentOf(a) - momentOf(b) || (a.id < b.id ? -1 : 1))
    .map((record) => ({
      subject: record.id,
      news: [
        `${nameOf(record)}: ${record.kind === 'status' ? (record.state ?? 'unknown') : describeTimes(record, ENGLISH)}.`,
      ],
      facts: describeFacts(record),
      source: chooseSourceUrl(record, isAllowed),
      record,
      withdrawn: false,
      finished: false,
    }))
}

function matters(record: SourceRecord, now: string): boolean {
  if (record.kind === 'downtime') return true
  if (record.kind === 'status') return record.state === 'down' || record.state === 'degraded'
  return record.kind === 'deadline' && record.end !== null && momentOf(record) - Date.parse(now) < DAYS_AHEAD * DAY_MS
}

function momentOf({ start, end }: SourceRecord): number {
  const time = start ?? end
  return time ? firstMomentOf(time) : Number.MAX_SAFE_INTEGER
}

function nameOf({ kind, systems, title }: SourceRecord): string {
  return kind === 'downtime' ? ENGLISH.downtimeOf(nameSystems(systems, ENGLISH)) : `${ENGLISH.kinds[kind]} “${title}”`
}
