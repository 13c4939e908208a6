import { chooseNewer } from '../feed-client/choose-newer.ts'
import type { FeedCopy } from '../feed-client/feed-copy.ts'
import { fetchFeed } from '../feed-client/fetch-feed.ts'
import { FEED_LIMITS } from '../feed-client/fetch-file.ts'
import type { Fetched } from '../feed-client/fetched.ts'
import { accessPatternOf } from '../feed-client/parse-feed-address.ts'
import { isCheckDue } from '../state/plan-checks.ts'
import type { FeedState } from '../state/watch-state.ts'
import type { Ports } from './ports.ts'

/** Why the feed is asked: its alarm rang, it was just chosen, or somebody wants to know. */
export type CheckReason = 'alarm' | 'chosen' | 'asked'

/** Asks the feed and keeps what it says: at once where somebody wants to know, otherwise only if it is time. */
export async function checkFeed(ports: Ports, why: CheckReason): Promise<void> {
  await ports.runAlone('check-feed', async () => {
    const { source, settings, feed } = await ports.readStored()
    if (source.kind !== 'feed' || !isWanted(feed, settings.feedKey, why, ports.readClock())) return
    const fetched = await fetchAllowed(ports, source.address, feed, settings.feedKey)
    await keep(ports, source.address, fetched)
  })
}

function isWanted(
  { lastAttempt, failures, copy }: FeedState,
  publicKey: string | null,
  why: CheckReason,
  now: number,
): boolean {
  if (why === 'alarm') return isCheckDue(lastAttempt?.at ?? null, failures, now)
  // A key that was just set is tried at once.
  const isUnchecked = publicKey !== null && copy !== null && copy.signedBy !== publicKey && failures === 0
  return why === 'asked' || lastAttempt === null || isUnchecked
}

async function fetchAllowed(
  ports: Ports,
  address: string,
  { copy }: FeedState,
  publicKey: string | null,
): Promise<Fetched<FeedCopy>> {
  if (!(await ports.hasAccess(accessPatternOf(address)))) return { kind: 'failed', problem: { kind: 'not-allowed' } }
  return chooseNewer(copy, await fetchFeed(address, copy, FEED_LIMITS, publicKey), ports.readClock())
}

async function keep(ports: Ports, address: string, fetched: Fetched<FeedCopy>): Promise<void> {
  try {
    await ports.dispatch({ kind: 'feed-read', address, fetched })
  } catch {
    // Most likely there is no room for the new copy: the old one and the reason need less.
    const failed = { kind: 'failed', problem: { kind: 'not-stored' } } as const
    await ports.dispatch({ kind: 'feed-read', address, fetched: failed }).catch(() => {})
  }
}
