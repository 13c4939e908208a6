import type { PageRecord } from '../records/source-record.ts'
import { dayAt, firstMomentOf, lastMomentOf } from '../time/moments.ts'
import { boundsOf } from './downtime-phase.ts'
import { believedUntil, type SourceHealth } from './source-health.ts'

/**
 * Whether what is published may look otherwise at `now` than it did at `since` although nothing was read in between: a downtime
 * began or ended, a date passed, a source's reading is no longer to be believed, or a day ended in California. Both moments in
 * milliseconds since 1970 UTC.
 */
export function crossesMoment(
  records: readonly PageRecord[],
  sources: readonly SourceHealth[],
  since: number,
  now: number,
): boolean {
  const isCrossed = (moment: number | null): boolean => moment !== null && since < moment && moment <= now
  if (now < since || dayAt(since) !== dayAt(now)) return true
  if (sources.some((source) => isCrossed(believedUntil(source)))) return true
  return records.some((record) => momentsOf(record).some(isCrossed))
}

/** The moments at which a record looks otherwise than before. */
function momentsOf(record: PageRecord): (number | null)[] {
  if (record.kind === 'downtime') {
    const { first, last, sureFrom, sureUntil } = boundsOf(record)
    return [first, last, sureFrom, sureUntil]
  }
  return [record.start, record.end].flatMap((time) => (time ? [firstMomentOf(time), lastMomentOf(time)] : []))
}
