import { boundsOf } from '../../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { firstMomentOf, lastMomentOf } from '../../../shared/time/moments.ts'
import type { Day } from '../../../shared/time/time.ts'
import { compareText } from '../order-published.ts'

const DATED = new Set<string>(['deadline', 'event', 'window', 'release'])

/** Cancelled downtimes whose time is not over: somebody may have planned around them. */
export function selectCancelledAhead(records: readonly SourceRecord[], now: number): SourceRecord[] {
  return records
    .filter(
      (record) => record.kind === 'downtime' && record.state === 'cancelled' && (boundsOf(record).last ?? 0) > now,
    )
    .sort((a, b) => (boundsOf(a).first ?? 0) - (boundsOf(b).first ?? 0) || compareText(a.id, b.id))
}

/** Deadlines, events, windows and releases that are not over on this day, by what comes next of each: its start or its end. */
export function selectComingDates(records: readonly SourceRecord[], today: Day): SourceRecord[] {
  const from = firstMomentOf(today)
  return records
    .filter(({ kind }) => DATED.has(kind))
    .map((record) => ({ record, next: nextMomentOf(record, from) }))
    .filter((each): each is { record: SourceRecord; next: number } => each.next !== null)
    .sort((a, b) => a.next - b.next || compareText(a.record.id, b.record.id))
    .map(({ record }) => record)
}

/** The first edge that is not before a moment; null where all of it is past. */
function nextMomentOf({ start, end }: SourceRecord, from: number): number | null {
  if (start !== null && firstMomentOf(start) >= from) return firstMomentOf(start)
  const last = end ?? start
  return last !== null && isOpen(last, from) ? Math.max(from, lastMomentOf(last)) : null
}

function isOpen(time: string, from: number): boolean {
  return lastMomentOf(time) >= from && (lastMomentOf(time) > from || firstMomentOf(time) === lastMomentOf(time))
}
