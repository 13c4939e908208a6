import { boundsOf } from '../../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { addDays } from '../../../shared/time/calendar.ts'
import { dayAt, firstMomentOf, instantAt, lastMomentOf } from '../../../shared/time/moments.ts'
import { type Day, precisionOf, type Time } from '../../../shared/time/time.ts'
import type { Edge } from '../../store/outbox.ts'
import type { Ladders, Rung } from '../config/channel.ts'

const MINUTE_MS = 60_000
const DAY_MINUTES = 1_440
/** The hour at which people are reminded of something days before, and of what has a day and no hour. */
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
  return rung.minutes % DAY_MINUTES === 0 ? morningBefore(dayAt(edge), rung.minutes) : edge - rung.minutes * MINUTE_MS
}

function momentOnDay(day: Time, edge: Edge, rung: Rung): number | null {
  if (rung.kind === 'announced') return null
  if (rung.kind === 'end') return edge === 'end' ? lastMomentOf(day) : null
  if (rung.kind === 'start') return firstMomentOf(instantAt(day, MORNING_HOUR))
  return rung.minutes % DAY_MINUTES === 0 ? morningBefore(day, rung.minutes) : null
}

/** Whole days before, in the morning: when people can still plan their day, and together with the others of that day. */
function morningBefore(day: Day, minutes: number): number {
  return firstMomentOf(instantAt(addDays(day, -minutes / DAY_MINUTES), MORNING_HOUR))
}
