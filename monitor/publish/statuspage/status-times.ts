import { boundsOf } from '../../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { firstMomentOf, lastMomentOf } from '../../../shared/time/moments.ts'
import { precisionOf, type Time } from '../../../shared/time/time.ts'

/** The date of what has always been there. The shapes ask for one, and nobody knows when a system began. */
export const ALWAYS = isoAt(0)

/** An instant as Statuspage writes it. */
export function isoAt(moment: number): string {
  return new Date(moment).toISOString()
}

/** The same instant in the one form, so that texts can be compared. */
export function isoOf(instant: string): string {
  return isoAt(Date.parse(instant))
}

/** First moment of an edge with a day or an hour; null for one not announced, or known only by week or month. */
export function scheduledFrom({ start, earliestStart }: SourceRecord): string | null {
  const at = earliestStart ?? start
  return isDated(at) ? isoAt(firstMomentOf(at)) : null
}

/** Last moment of such an edge. */
export function scheduledUntil({ end, latestEnd }: SourceRecord): string | null {
  const at = latestEnd ?? end
  return isDated(at) ? isoAt(lastMomentOf(at)) : null
}

/**
 * When what is said of a record last changed (milliseconds since 1970 UTC): by a revision, or because a moment passed that
 * decides its phase. So a file changes when a state changes, and not because the clock ticked.
 */
export function touchedAt(record: SourceRecord, now: number): number {
  const changed = Date.parse(record.changedAt)
  if (record.kind !== 'downtime') return changed
  const { first, last, sureFrom, sureUntil } = boundsOf(record)
  return [first, last, sureFrom, sureUntil].reduce<number>(
    (newest, moment) => (moment !== null && moment <= now && moment > newest ? moment : newest),
    changed,
  )
}

function isDated(time: Time | null): time is Time {
  const precision = time === null ? null : precisionOf(time)
  return precision === 'instant' || precision === 'day'
}
