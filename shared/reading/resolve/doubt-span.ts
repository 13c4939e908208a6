import { addDays, daysBetween } from '../../time/calendar.ts'
import { doubtTime } from './doubt-time.ts'
import type { ResolvedEdge } from './resolved-time.ts'

/** No downtime lasts longer; where one seems to, the year of an edge has slipped (RECORDS 4.2). */
const LONGEST_DAYS = 180

/**
 * Both edges of a downtime, the doubt `year-suspect` on the one whose year cannot be: the start of one that would last half a year
 * and more, the end of one that would end before it begins. The likely value is the same day in the other edge's year.
 */
export function doubtSpan<T extends { start: ResolvedEdge | null; end: ResolvedEdge | null }>(edges: T): T {
  const { start, end } = edges
  if (start?.exact && start.day && start.time.startsWith(`${addDays(start.day, 1)}T00:00`))
    return { ...edges, start: atMidnight(start) }
  if (!start?.day || !end?.day) return edges
  const isBackwards = start.exact && end.exact && Date.parse(end.time) <= Date.parse(start.time)
  if (isBackwards && start.day === end.day) return { ...edges, end: backwards(end) }
  const days = daysBetween(start.day, end.day)
  if (days >= 0 && days <= LONGEST_DAYS) return edges
  if (start.doubts.includes('year-suspect') || end.doubts.includes('year-suspect')) return edges
  return days < 0 ? { ...edges, end: inYearOf(end, start) } : { ...edges, start: inYearOf(start, end) }
}

/** "Goes down at midnight on Saturday": some mean the night to that day, others the night after it. */
function atMidnight(start: ResolvedEdge): ResolvedEdge {
  return doubtTime(start, 'midnight may open the day, too')
}

/** Which of two hours of one day is not of it cannot be told. */
function backwards(end: ResolvedEdge): ResolvedEdge {
  return doubtTime(end, 'it ends before it begins')
}

function inYearOf(edge: ResolvedEdge, other: ResolvedEdge): ResolvedEdge {
  const likely = `${other.time.slice(0, 4)}${edge.time.slice(4)}`
  return {
    ...edge,
    doubts: [...edge.doubts, 'year-suspect'],
    suggested: likely === edge.time ? null : likely,
    inferred: [...edge.inferred, `${edge.time} is too far from ${other.time} for one downtime`],
  }
}
