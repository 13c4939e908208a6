import { boundsOf, choosePhase } from '../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { type Stored, selectState } from '../state/stored.ts'
import type { Alert } from './alert.ts'

const HOUR_MS = 3_600_000
/** That a system is back is worth knowing on the same school day. */
const END_MS = 12 * HOUR_MS
const NOTICE_MS = 14 * 24 * HOUR_MS

/**
 * Whether an alert still helps at `now` (milliseconds since 1970 UTC), when the record stands as `record` does today (null where it is
 * gone). What was due while the computer slept is told late if it is, and dropped if it is not.
 */
export function isOfUse(
  { kind, at, facts }: Alert,
  record: SourceRecord | null,
  unread: ReadonlySet<string>,
  now: number,
): boolean {
  switch (kind) {
    case 'notice':
      return record !== null && unread.has(facts.id) && now - at < NOTICE_MS
    case 'cancelled': {
      // Only where it has not come back, and where people may still wait for it.
      const last = boundsOf(facts).last
      return (record === null || record.state === 'cancelled') && (last === null || now < last)
    }
    case 'announced':
    case 'moved':
    case 'extended':
      return record !== null && isAhead(record, now)
    case 'reminder':
    case 'deadline':
      return record !== null && now < at
    case 'start':
      return record !== null && now >= at && isAhead(record, now)
    case 'end':
      return record !== null && record.state !== 'cancelled' && now >= at && now < at + END_MS
  }
}

/** The alerts of a batch that still help, when they could only be shown later than planned. */
export function selectStillOfUse(alerts: readonly Alert[], stored: Stored, now: number): Alert[] {
  const records = new Map(selectState(stored).copy?.records.map((record) => [record.id, record]))
  const unread = new Set(stored.marks.unread)
  return alerts.filter((alert) => isOfUse(alert, records.get(alert.facts.id) ?? null, unread, now))
}

function isAhead(record: SourceRecord, now: number): boolean {
  const phase = choosePhase(record, now)
  return phase !== 'over' && phase !== 'cancelled'
}
