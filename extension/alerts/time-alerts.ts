import { boundsOf } from '../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { firstMomentOf, instantAt, lastMomentOf } from '../../shared/time/moments.ts'
import { precisionOf, type Time } from '../../shared/time/time.ts'
import type { AlertKind, Settings } from '../state/settings.ts'
import type { Alert } from './alert.ts'
import { factsOf } from './facts-of.ts'

const MINUTE_MS = 60_000
/** A limit that is a whole day is reminded of in the morning, not at the midnight that ends it. */
const MORNING_HOUR = 8

/** An alert that the clock alone brings: it is due at `dueAt` (milliseconds since 1970 UTC). */
export interface TimeAlert {
  alert: Alert
  dueAt: number
}

/**
 * The alerts that the clock brings for a record: reminders, start, end, limit. The key holds the moment that it speaks of, so a
 * downtime that is moved is reminded of anew, and one that is only reworded is not.
 */
export function planTimeAlerts(
  record: SourceRecord,
  { downtimeLeads, deadlineLeads }: Pick<Settings, 'downtimeLeads' | 'deadlineLeads'>,
): TimeAlert[] {
  if (record.kind === 'deadline') return planDeadline(record, deadlineLeads)
  if (record.kind !== 'downtime' || record.state === 'cancelled') return []
  const { first, last } = boundsOf(record)
  return [
    ...(isDated(record.start) && first !== null
      ? [
          ...downtimeLeads.map((lead) => make(record, 'reminder', first, first - lead * MINUTE_MS, lead)),
          make(record, 'start', first, first),
        ]
      : []),
    ...(isDated(record.end) && last !== null ? [make(record, 'end', last, last)] : []),
  ]
}

function planDeadline(record: SourceRecord, leads: readonly number[]): TimeAlert[] {
  const { end } = record
  if (!isDated(end)) return []
  const at = lastMomentOf(end)
  const counted = precisionOf(end) === 'day' ? firstMomentOf(instantAt(end, MORNING_HOUR)) : at
  return leads.map((lead) => make(record, 'deadline', at, counted - lead * MINUTE_MS, lead))
}

function make(record: SourceRecord, kind: AlertKind, at: number, dueAt: number, lead?: number): TimeAlert {
  const key = [`${record.id}:${kind}`, at, ...(lead === undefined ? [] : [lead])].join(':')
  return { alert: { key, kind, at, facts: factsOf(record) }, dueAt }
}

/** A week or a month says no hour at which anybody could be told. */
function isDated(time: Time | null): time is Time {
  const precision = time === null ? null : precisionOf(time)
  return precision === 'instant' || precision === 'day'
}
