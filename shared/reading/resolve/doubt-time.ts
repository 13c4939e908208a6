import type { ResolvedEdge } from './resolved-time.ts'

/** The reason where a range of days stands beside a range of hours, and nothing says how they go together. */
export const OF_EACH_OR_BOTH = 'its hours may be of each day, or of the first and the last'

/** A day or hour that can be read in two ways: with the doubt `time-unreadable`, and why, for `explain`. */
export function doubtTime<T extends Pick<ResolvedEdge, 'doubts' | 'inferred'>>(edge: T, because: string): T {
  return { ...edge, doubts: [...edge.doubts, 'time-unreadable'], inferred: [...edge.inferred, because] }
}
