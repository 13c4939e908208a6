import { RESUME } from '../kinds/downtime/downtime-cues.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import { readTimesWithWords } from './cell-times.ts'
import { type Listing, linesOf } from './listing.ts'
import type { Edges } from './listing-edges.ts'

/** `January 9 | from 6 p.m. | CERS (back online January 12 at 7 a.m.)`: a return told beside the systems ends what has no end of its own. */
export function withReturn(edges: Edges, listing: Listing, clock: ReadingClock): Edges {
  const { start, end } = edges
  if (!start?.day || (end !== null && end.time !== start.time)) return edges
  const beside = linesOf(listing, 'systems', 'type', 'other').join(' ; ')
  const returns = readTimesWithWords(beside, clock).filter(({ before }) => RESUME.test(`${before} @`))
  const [back] = returns
  const isLater = back && back.span.end === null && back.span.start.time > start.time
  return returns.length === 1 && isLater ? { start, end: back.span.start } : edges
}
