import type { RecordKind, SourceRecord } from '../../shared/records/source-record.ts'
import { firstMomentOf, lastMomentOf } from '../../shared/time/moments.ts'
import { concernsMe } from './concerns-me.ts'
import { matchesFilter, type RecordFilter } from './record-filter.ts'
import { type Stored, selectState } from './stored.ts'

/**
 * A date to come. `limit`: something is due; `start`: an event, a window or a release begins; `end`: one that has begun is over.
 * `at` in milliseconds since 1970 UTC: of a day the first moment where it begins, and the last where it ends.
 */
export interface TimelineItem {
  record: SourceRecord
  next: 'limit' | 'start' | 'end'
  at: number
}

const KINDS: readonly RecordKind[] = ['deadline', 'event', 'window', 'release']

/** The dates to come that are mine and that the filter finds, the soonest first. `now` in milliseconds since 1970 UTC. */
export function selectTimeline(stored: Stored, filter: RecordFilter, now: number): TimelineItem[] {
  const records = selectState(stored).copy?.records ?? []
  return records
    .filter((record) => KINDS.includes(record.kind) && concernsMe(record, stored.settings))
    .map((record) => itemOf(record, now))
    .filter((item) => item !== null)
    .filter(({ record }) => matchesFilter(record, filter))
    .sort((a, b) => a.at - b.at || (a.record.id < b.record.id ? -1 : 1))
}

function itemOf(record: SourceRecord, now: number): TimelineItem | null {
  const { kind, start, end } = record
  if (kind === 'deadline') return end === null ? null : ahead({ record, next: 'limit', at: lastMomentOf(end) }, now)
  const begins = start === null ? null : ahead({ record, next: 'start', at: firstMomentOf(start) }, now)
  if (begins !== null) return begins
  // What has a start only is over when the day or hour of its start is.
  const over = end ?? start
  return over === null ? null : ahead({ record, next: 'end', at: lastMomentOf(over) }, now)
}

function ahead(item: TimelineItem, now: number): TimelineItem | null {
  return item.at > now ? item : null
}
