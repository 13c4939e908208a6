import { addDays } from '../../time/calendar.ts'
import type { Edge } from '../phrases/time-phrase.ts'
import { atClock } from './at-clock.ts'
import type { ResolvedEdge } from './resolved-time.ts'

/** Hours that run backwards (`9 p.m.–3 a.m.`) end on the next day. */
export function overNight(
  start: ResolvedEdge,
  end: ResolvedEdge,
  { clock, zone }: Pick<Edge, 'clock' | 'zone'>,
): ResolvedEdge {
  if (!clock || !end.day || end.day !== start.day || end.time > start.time) return end
  const day = addDays(end.day, 1)
  return atClock({ ...end, day, time: day, suggested: null }, clock, zone, 'the hours run into the next day')
}
