import { NOTHING_KNOWN, type WatchState } from './watch-state.ts'

/** The state of one feed: what another feed said is not shown under its name. */
export function selectStateOf(address: string | null, state: WatchState): WatchState {
  return state.address === address ? state : { ...NOTHING_KNOWN, address }
}
