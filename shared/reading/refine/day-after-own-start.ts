import { addDays } from '../../time/calendar.ts'
import type { Claim } from '../kinds/claim.ts'
import { atClock } from '../resolve/at-clock.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'

/** "Down at 5 p.m. on D and E, and back at 8 a.m. the following day": the end of each of several days is on the day after its own. */
export function dayAfterOwnStart({ start, mention }: Claim, { end, mention: told }: Claim): ResolvedEdge | null {
  const [edge] = told.phrase.edges
  const isNextDay = edge?.when?.form === 'relative' && edge.when.daysLater === 1
  if (!isNextDay || !edge.clock || !end || !start?.day || mention.spans.length < 2) return null
  const day = addDays(start.day, 1)
  return atClock({ ...end, day, time: day, suggested: null }, edge.clock, edge.zone)
}
