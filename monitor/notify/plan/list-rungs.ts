import { boundsOf } from '../../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { addDays } from '../../../shared/time/calendar.ts'
import { firstMomentOf, instantAt, lastMomentOf } from '../../../shared/time/moments.ts'
import { PACIFIC, precisionOf, type Time } from '../../../shared/time/time.ts'
import { offsetAt } from '../../../shared/time/zone-offset.ts'
import type { Edge } from '../../store/outbox.ts'
import type { Ladders, Rung } from '../config/channel.ts'

const MINUTE_MS = 60_000
const DAY_MINUTES = 1_440
/** Of a whole day nobody knows the hour; people are reminded in the morning. */
const MORNING_HOUR = 8

/** A rung of a record's ladder at its moment; `edgeAt` is that of the edge it stands on. Milliseconds since 1970 UTC. */
export interface RungMoment {
  readonly rung: Rung
  readonly edge: Edge
  readonly at: number
  readonly edgeAt: number
}

/** Every reminder that the present facts of a record call for, past ones included; none for one that is cancelled. */
export function listRungs(record: SourceRecord, ladders: Ladders): RungMoment[] {
  if (record.state === 'cancelled') return []
  if (record.kind === 'downtime') return listDowntimeRungs(record, ladders.downtime)
  return record.kind === 'deadline' && record.end ? listEdgeRungs(record.end, null, 'end', ladders.deadline) : []
}

function listDowntimeRungs(record: SourceRecord, ladder: readonly Rung[]): RungMoment[] {
  const { start, end, earliestStart, latestEnd, suggested } = record
  const { first, last } = boundsOf(record)
  // Where a start is doubted, or may come earlier, the earliest hour counts: better too early than too late.
  const early = [start, earliestStart, suggested?.start].some((time) => time && precisionOf(time) === 'instant')
  const late = [end, latestEnd, suggested?.end].some((time) => time && precisionOf(time) === 'instant')
  return [
    ...(start
      ? listEdgeRungs(
          start,
          early ? first : null,
          'start',
          ladder.filter(({ kind }) => kind !== 'end'),
        )
      : []),
    ...(end
      ? listEdgeRungs(
          end,
          late ? last : null,
          'end',
          ladder.filter(({ kind }) => kind === 'end'),
        )
      : []),
  ]
}

/** `exactAt`: the moment of the edge where an hour of it is known; null where only its day is. */
function listEdgeRungs(time: Time, exactAt: number | null, edge: Edge, ladder: readonly Rung[]): RungMoment[] {
  const precision = precisionOf(time)
  if (precision !== 'instant' && precision !== 'day') return []
  const exact = exactAt ?? (precision === 'instant' ? firstMomentOf(time) : null)
  return ladder.flatMap((rung) => {
    const at = exact === null ? momentOnDay(time, edge, rung) : momentBefore(exact, rung)
    return at === null ? [] : [{ rung, edge, at, edgeAt: exact ?? firstMomentOf(time) }]
  })
}

function momentBefore(edge: number, rung: Rung): number | null {
  if (rung.kind === 'announced') return null
  if (rung.kind !== 'before') return edge
  const at = edge - rung.minutes * MINUTE_MS
  if (rung.minutes % DAY_MINUTES !== 0) return at
  // Whole days before at the same time of day, also when the clocks change between.
  return at + (offsetAt(edge, PACIFIC) - offsetAt(at, PACIFIC)) * MINUTE_MS
}

function momentOnDay(day: Time, edge: Edge, rung: Rung): number | null {
  if (rung.kind === 'announced') return null
  if (rung.kind === 'end') return edge === 'end' ? lastMomentOf(day) : null
  if (rung.kind === 'start') return firstMomentOf(instantAt(day, MORNING_HOUR))
  if (rung.minutes % DAY_MINUTES !== 0) return null
  return firstMomentOf(instantAt(addDays(day, -rung.minutes / DAY_MINUTES), MORNING_HOUR))
}
