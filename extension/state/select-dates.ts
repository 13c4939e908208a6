import { boundsOf, choosePhase } from '../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { concernsMe } from './concerns-me.ts'
import { matchesFilter, type RecordFilter } from './record-filter.ts'
import { countdownOf } from './select-countdown.ts'
import { selectTimeline } from './select-timeline.ts'
import { type Stored, selectState } from './stored.ts'

/** A date to come. `counted` is null where nothing may be counted: no day was announced, or a doubt hangs over it. */
export interface DateItem {
  record: SourceRecord
  /** Where it stands in time: milliseconds since 1970 UTC; infinity where no day was announced. */
  at: number
  counted: { record: SourceRecord; next: 'start' | 'end' | 'limit'; at: number; isSure: boolean } | null
}

/** Downtimes and all other dates that are mine and that the filter finds, the soonest first. `now` in milliseconds since 1970 UTC. */
export function selectDates(stored: Stored, filter: RecordFilter, now: number): DateItem[] {
  const others = selectTimeline(stored, filter, now).map(({ record, next, at }): DateItem => {
    // A wrong countdown is worse than none.
    const counted = record.doubts.length > 0 ? null : { record, next, at, isSure: true }
    return { record, at, counted }
  })
  return [...selectDowntimes(stored, filter, now), ...others].sort(
    (a, b) => a.at - b.at || (a.record.id < b.record.id ? -1 : 1),
  )
}

function selectDowntimes(stored: Stored, filter: RecordFilter, now: number): DateItem[] {
  const downtimes = (selectState(stored).copy?.records ?? []).filter(({ kind }) => kind === 'downtime')
  return downtimes
    .filter((record) => isAhead(record, now) && concernsMe(record, stored.settings) && matchesFilter(record, filter))
    .map((record) => {
      const countdown = countdownOf(record, now)
      const counted = countdown && { record, next: countdown.kind, at: countdown.at, isSure: countdown.isSure }
      return { record, at: counted?.at ?? boundsOf(record).first ?? Number.POSITIVE_INFINITY, counted }
    })
}

function isAhead(record: SourceRecord, now: number): boolean {
  const phase = choosePhase(record, now)
  return phase !== 'over' && phase !== 'cancelled'
}
