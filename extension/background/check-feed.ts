import { type FetchedFeed, fetchFeed } from '../feed-client/fetch-feed.ts'
import { FEED_LIMITS } from '../feed-client/fetch-file.ts'
import { accessPatternOf } from '../feed-client/parse-feed-address.ts'
import { chooseAddress } from '../state/choose-address.ts'
import { isCheckDue } from '../state/plan-checks.ts'
import { reduceAttempt } from '../state/reduce-attempt.ts'
import { selectStateOf } from '../state/select-state-of.ts'
import type { WatchState } from '../state/watch-state.ts'
import type { Ports } from './ports.ts'

/** Asks the feed and keeps what it says: at an alarm only if it is time, at once where somebody wants to know. */
export async function checkFeed(ports: Ports, why: 'alarm' | 'asked'): Promise<void> {
  await ports.runAlone('check-feed', async () => {
    const address = await readAddress(ports)
    const state = selectStateOf(address, (await ports.readStored()).state)
    if (address === null) return
    if (why === 'alarm' && !isCheckDue(state.lastAttempt?.at ?? null, ports.readClock())) return
    const fetched = await fetchAllowed(ports, address, state)
    // Meanwhile somebody may have chosen another feed; its own check follows.
    if ((await readAddress(ports)) === address) await keep(ports, state, fetched)
  })
}

async function readAddress(ports: Ports): Promise<string | null> {
  return chooseAddress((await ports.readStored()).settings, ports.builtInFeed)
}

async function fetchAllowed(ports: Ports, address: string, { copy }: WatchState): Promise<FetchedFeed> {
  if (!(await ports.hasAccess(accessPatternOf(address)))) return { kind: 'failed', problem: { kind: 'not-allowed' } }
  return fetchFeed(address, copy, FEED_LIMITS)
}

async function keep(ports: Ports, state: WatchState, fetched: FetchedFeed): Promise<void> {
  const now = ports.readClock()
  try {
    await ports.writeState(reduceAttempt(state, fetched, now))
  } catch {
    // Most likely there is no room for the new copy: the old one and the reason need less.
    const problem = { kind: 'not-stored' } as const
    await ports.writeState(reduceAttempt(state, { kind: 'failed', problem }, now)).catch(() => {})
  }
}
