import type { FeedProblem } from './feed-problem.ts'
import { fetchIndex } from './fetch-feed.ts'
import { FEED_LIMITS } from './fetch-file.ts'

/** What stands at an address: a feed with its name and the number of its downtimes ahead or under way, or what is wrong. */
export type FeedLook = { kind: 'feed'; name: string; downtimesAhead: number } | { kind: 'failed'; problem: FeedProblem }

/** Asks for the small file of a feed once; nothing is kept. */
export async function lookAtFeed(address: string): Promise<FeedLook> {
  const fetched = await fetchIndex(address, null, FEED_LIMITS)
  if (fetched.kind === 'failed') return fetched
  if (fetched.kind === 'unchanged') return { kind: 'failed', problem: { kind: 'wrong-shape' } }
  const { name, downtimesAhead } = fetched.index
  return { kind: 'feed', name, downtimesAhead }
}
