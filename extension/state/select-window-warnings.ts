import { boundsOf, choosePhase, type DowntimePhase } from '../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { firstMomentOf, lastMomentOf } from '../../shared/time/moments.ts'
import { concernsMe } from './concerns-me.ts'
import type { Settings } from './settings.ts'
import { type Stored, selectState } from './stored.ts'

/** A downtime that falls into somebody's testing window. */
export interface WindowWarning {
  record: SourceRecord
  phase: DowntimePhase
}

/** The downtimes that are mine, not yet over, and fall into the testing window, the soonest first. `now` in milliseconds. */
export function selectWindowWarnings(stored: Stored, now: number): WindowWarning[] {
  const { testingWindow } = stored.settings
  if (testingWindow === null || lastMomentOf(testingWindow.to) <= now) return []
  return (selectState(stored).copy?.records ?? [])
    .filter((record) => record.kind === 'downtime' && concernsMe(record, stored.settings))
    .map((record) => ({ record, phase: choosePhase(record, now) }))
    .filter(({ record, phase }) => phase !== 'over' && phase !== 'cancelled' && fallsInto(record, testingWindow))
    .sort((a, b) => (boundsOf(a.record).first ?? 0) - (boundsOf(b.record).first ?? 0))
}

/** Whether a downtime may be under way within a window of days; one without any time is not known to. */
export function fallsInto(
  record: Parameters<typeof boundsOf>[0],
  { from, to }: NonNullable<Settings['testingWindow']>,
): boolean {
  const { first, last } = boundsOf(record)
  return first !== null && last !== null && first < lastMomentOf(to) && last > firstMomentOf(from)
}
