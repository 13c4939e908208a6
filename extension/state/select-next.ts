import { boundsOf } from '../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { WatchAnswer } from './select-answer.ts'

/** How long before its start a downtime is counted down. */
export const LEAD_MS = 3 * 86_400_000

/** A downtime to come and the earliest moment (milliseconds since 1970 UTC) at which it may begin. */
export interface NextDowntime {
  record: SourceRecord
  at: number
}

/** The first downtime that begins within the lead time; null where there is none. */
export function selectNext(answer: WatchAnswer, now: number): NextDowntime | null {
  if (!('situation' in answer)) return null
  for (const record of answer.situation.upcoming) {
    const at = boundsOf(record).first
    if (at !== null && at > now) return at - now <= LEAD_MS ? { record, at } : null
  }
  return null
}
