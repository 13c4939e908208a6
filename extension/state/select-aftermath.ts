import { boundsOf, choosePhase } from '../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { concernsMe } from './concerns-me.ts'
import { type Stored, selectState } from './stored.ts'

const HOUR_MS = 3_600_000
/** How long it is told where the page does not say how long it takes. */
const UNSAID_MS = 48 * HOUR_MS

/** What may still take longer after a downtime; `until` in milliseconds since 1970 UTC, null where nobody said until when. */
export interface AftermathNow {
  record: SourceRecord
  until: number | null
}

/** The aftermath of the downtimes that are over, the newest first. `now` in milliseconds since 1970 UTC. */
export function selectAftermath(stored: Stored, now: number): AftermathNow[] {
  const records = selectState(stored).copy?.records ?? []
  return records
    .filter(({ kind, aftermath }) => kind === 'downtime' && aftermath !== undefined)
    .filter((record) => concernsMe(record, stored.settings) && choosePhase(record, now) === 'over')
    .map((record) => ({ record, endedAt: boundsOf(record).last ?? 0 }))
    .sort((a, b) => b.endedAt - a.endedAt)
    .flatMap(({ record, endedAt }) => {
      const length = lengthOf(record.aftermath?.atMost ?? record.aftermath?.atLeast ?? null)
      const isOn = now < endedAt + (length ?? UNSAID_MS)
      return isOn ? [{ record, until: record.aftermath?.atMost && length !== null ? endedAt + length : null }] : []
    })
}

/** Milliseconds of an ISO 8601 duration in weeks, days, hours and minutes; null for every other text. */
function lengthOf(duration: string | null): number | null {
  const parts = /^P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?$/.exec(duration ?? '')
  if (parts === null) return null
  const [weeks, days, hours, minutes] = parts.slice(1).map((part) => Number(part ?? 0))
  return (((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * HOUR_MS + (minutes ?? 0) * 60_000
}
