import { boundsOf, choosePhase } from '../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { WatchAnswer } from './select-answer.ts'

/** `at` in milliseconds since 1970 UTC. `isSure`: it is then, not earlier or later; otherwise it is the earliest start or the latest end. */
export interface Countdown {
  kind: 'start' | 'end'
  at: number
  isSure: boolean
  record: SourceRecord
}

/** What to count down to for a downtime: its start, then its end; null where neither was announced or it is over. */
export function countdownOf(record: SourceRecord, now: number): Countdown | null {
  const phase = choosePhase(record, now)
  if (phase === 'over' || phase === 'cancelled') return null
  const { first, last, sureFrom, sureUntil } = boundsOf(record)
  if (phase === 'upcoming') {
    return first === null || record.start === null
      ? null
      : { kind: 'start', at: first, isSure: first === sureFrom, record }
  }
  return last === null || record.end === null ? null : { kind: 'end', at: last, isSure: last === sureUntil, record }
}

/**
 * The start or end that comes next among the downtimes that are mine; null where none is announced. Of old data nothing is counted.
 */
export function selectCountdown(answer: WatchAnswer, now: number): Countdown | null {
  if (!('situation' in answer) || answer.kind === 'old' || answer.kind === 'clock-off') return null
  const { down, possible, upcoming } = answer.situation
  const all = [...down, ...possible, ...upcoming].map((record) => countdownOf(record, now))
  return all.filter((each) => each !== null).reduce<Countdown | null>(soonest, null)
}

function soonest(a: Countdown | null, b: Countdown): Countdown {
  return a === null || b.at < a.at ? b : a
}
