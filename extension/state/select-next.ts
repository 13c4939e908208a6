import { boundsOf } from '../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { WatchAnswer } from './select-answer.ts'

/** A downtime to come and the earliest moment (milliseconds since 1970 UTC) at which it may begin. */
export interface NextDowntime {
  record: SourceRecord
  at: number
}

/** The first downtime that begins within the lead time (milliseconds); null where there is none. */
export function selectNext(answer: WatchAnswer, lead: number, now: number): NextDowntime | null {
  if (!('situation' in answer)) return null
  for (const record of answer.situation.upcoming) {
    const at = boundsOf(record).first
    if (at !== null && at > now) return at - now <= lead ? { record, at } : null
  }
  return null
}
