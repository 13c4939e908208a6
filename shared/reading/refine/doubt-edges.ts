import type { Claim } from '../kinds/claim.ts'
import { doubtTime } from '../resolve/doubt-time.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'

/** Both edges of a fact with the doubt `time-unreadable`, each once, and why, for `explain`. */
export function doubtEdges(claim: Claim, because: string): Claim {
  const doubted = (edge: ResolvedEdge | null) =>
    edge && !edge.doubts.includes('time-unreadable') ? doubtTime(edge, because) : edge
  return { ...claim, start: doubted(claim.start), end: doubted(claim.end) }
}
