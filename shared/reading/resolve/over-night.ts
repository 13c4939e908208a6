import { addDays } from '../../time/calendar.ts'
import { addMinutes } from '../../time/moments.ts'
import type { Edge } from '../phrases/time-phrase.ts'
import { atClock } from './at-clock.ts'
import { doubtTime } from './doubt-time.ts'
import type { ResolvedEdge } from './resolved-time.ts'

/** Hours that run backwards (`9 p.m.–3 a.m.`) end on the next day. */
export function overNight(
  start: ResolvedEdge,
  end: ResolvedEdge,
  { clock, zone }: Pick<Edge, 'clock' | 'zone'>,
): ResolvedEdge {
  if (!clock || !end.day || end.day !== start.day || end.time > start.time) return end
  if (isAfterSkippedHour(start.time))
    return doubtTime({ ...end, time: start.time }, 'the clocks skip an hour of that night')
  const day = addDays(end.day, 1)
  return atClock({ ...end, day, time: day, suggested: null }, clock, zone, 'the hours run into the next day')
}

/** From 2 to 3 a.m. on the night in March on which there is no such hour, an instant has another offset than the one an hour before. */
function isAfterSkippedHour(time: string): boolean {
  const offset = (instant: string) => instant.slice(-6)
  return offset(addMinutes(time, -60)) !== offset(time) && time.slice(11, 13) === '03'
}
