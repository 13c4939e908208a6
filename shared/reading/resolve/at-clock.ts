import { addDays } from '../../time/calendar.ts'
import { instantAt } from '../../time/moments.ts'
import type { Clock } from '../phrases/time-phrase.ts'
import type { ResolvedEdge } from './resolved-time.ts'

/** A whole-day edge at an hour of that day; hour 24 is the first moment of the next. `because` joins what was inferred. */
export function atClock(edge: ResolvedEdge, clock: Clock, zone: string | null, because?: string): ResolvedEdge {
  const on = (day: string): string =>
    instantAt(clock.hour === 24 ? addDays(day, 1) : day, clock.hour % 24, clock.minute, clock.zone ?? zone ?? undefined)
  const half = clock.half ? ['the half of the day in which people meet'] : []
  return {
    ...edge,
    doubts: clock.half === 'unsure' ? [...edge.doubts, 'time-unreadable'] : edge.doubts,
    time: on(edge.day ?? edge.time),
    suggested: edge.suggested && on(edge.suggested),
    exact: true,
    approximate: clock.approximate,
    inferred: [...edge.inferred, ...(because ? [because] : []), ...half],
  }
}
