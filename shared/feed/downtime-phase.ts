import type { PageRecord } from '../records/source-record.ts'
import { firstMomentOf, lastMomentOf } from '../time/moments.ts'
import { precisionOf, type Time } from '../time/time.ts'

/**
 * Where a downtime stands at a moment. `possible`: it may be under way, but it is tentative or doubted, its day is known
 * only by week or month, its other edge is not announced, or only its widest bounds hold.
 */
export type DowntimePhase = 'upcoming' | 'possible' | 'down' | 'over' | 'cancelled'

/** Milliseconds since 1970 UTC. Outside `first`–`last` it is not under way; inside `sureFrom`–`sureUntil` it surely is. */
export interface DowntimeBounds {
  first: number | null
  last: number | null
  sureFrom: number | null
  sureUntil: number | null
}

const DAY_MS = 86_400_000

/** A downtime whose other edge nobody announced is thought possible for this long. */
const UNSAID_EDGE_MS = 7 * DAY_MS

/** And a start without an end is believed for this long. */
const SURE_WITHOUT_END_MS = DAY_MS

type Timed = Pick<PageRecord, 'start' | 'end' | 'earliestStart' | 'latestEnd' | 'suggested' | 'doubts' | 'state'>

/** Records do not change, and the moments of one are asked for many times while a site is written. */
const known = new WeakMap<Timed, DowntimeBounds>()

/** The moments that decide a downtime's phase. */
export function boundsOf(record: Timed): DowntimeBounds {
  const before = known.get(record)
  if (before) return before
  const bounds = readBounds(record)
  known.set(record, bounds)
  return bounds
}

function readBounds(record: Timed): DowntimeBounds {
  const { start, end, earliestStart, latestEnd, suggested } = record
  const starts = [start, earliestStart, suggested?.start].filter(isTime).map(firstMomentOf)
  const ends = [end, latestEnd, suggested?.end].filter(isTime).map(lastMomentOf)
  const startOver = [start, suggested?.start].filter(isTime).map(lastMomentOf)
  const sure = record.doubts.length === 0 && record.state !== 'tentative'
  return {
    first: starts.length > 0 ? Math.min(...starts) : ends.length > 0 ? Math.max(...ends) - UNSAID_EDGE_MS : null,
    last: ends.length > 0 ? Math.max(...ends) : startOver.length > 0 ? Math.max(...startOver) + UNSAID_EDGE_MS : null,
    sureFrom: sure && isDated(start) ? firstMomentOf(start) : null,
    sureUntil: sure ? sureEnd(start, end) : null,
  }
}

/** Where a downtime stands at a moment (`now`: milliseconds since 1970 UTC). One without any time is `upcoming`. */
export function choosePhase(record: Timed, now: number): DowntimePhase {
  if (record.state === 'cancelled') return 'cancelled'
  const { first, last, sureFrom, sureUntil } = boundsOf(record)
  if (first === null || last === null || now < first) return 'upcoming'
  if (now >= last) return 'over'
  return sureFrom !== null && sureUntil !== null && now >= sureFrom && now < sureUntil ? 'down' : 'possible'
}

function sureEnd(start: Time | null, end: Time | null): number | null {
  if (isDated(end)) return lastMomentOf(end)
  return end === null && isDated(start) ? lastMomentOf(start) + SURE_WITHOUT_END_MS : null
}

function isTime(time: Time | null | undefined): time is Time {
  return time !== null && time !== undefined
}

/** True for a day or an instant; a week or month does not say when. */
function isDated(time: Time | null): time is Time {
  const precision = time === null ? null : precisionOf(time)
  return precision === 'instant' || precision === 'day'
}
