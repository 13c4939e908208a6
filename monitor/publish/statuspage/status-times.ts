import { boundsOf } from '../../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { firstMomentOf, lastMomentOf } from '../../../shared/time/moments.ts'
import { precisionOf, type Time } from '../../../shared/time/time.ts'

/** The date of what has always been there. The shapes ask for one, and nobody knows when a system began. */
export const ALWAYS = '1970-01-01T00:00:00.000Z'

/** An instant as Statuspage writes it. */
export function isoAt(moment: number): string {
  return new Date(moment).toISOString()
}

/** The same instant in the one form, so that texts can be compared. */
export function isoOf(instant: string): string {
  return isoAt(Date.parse(instant))
}

/** The newest of some instants; `ALWAYS` where there is none. */
export function newestOf(instants: readonly string[]): string {
  return instants.reduce((newest, instant) => (instant > newest ? instant : newest), ALWAYS)
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
 * When what is said of a record last changed: by a revision, or because a moment passed that decides its phase. So a
 * file changes when a state changes, and not because the clock ticked.
 */
export function touchedAt(record: SourceRecord, now: number): string {
  const passed =
    record.kind === 'downtime'
      ? Object.values<number | null>({ ...boundsOf(record) }).filter((moment) => moment !== null && moment <= now)
      : []
  return newestOf([isoOf(record.changedAt), ...passed.map((moment) => isoAt(moment ?? 0))])
}

function isDated(time: Time | null): time is Time {
  const precision = time === null ? null : precisionOf(time)
  return precision === 'instant' || precision === 'day'
}
