import type { Time } from '../time/time.ts'
import type { ResolvedEdge } from './resolve/resolved-time.ts'

/** The likely values of edges that carry a doubt, in the record's own shape; empty where none does. */
export function suggestedOf(
  start: ResolvedEdge | null,
  end: ResolvedEdge | null,
): { suggested?: { start?: Time; end?: Time } } {
  const suggested = {
    ...(start?.suggested ? { start: start.suggested } : {}),
    ...(end?.suggested ? { end: end.suggested } : {}),
  }
  return Object.keys(suggested).length ? { suggested } : {}
}
