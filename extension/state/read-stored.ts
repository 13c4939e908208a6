import { NO_SETTINGS, NOTHING_KNOWN, type Settings, type WatchState } from './watch-state.ts'

/** What the browser's storage gave back as settings; anything else than settings counts as none. */
export function readSettings(stored: unknown): Settings {
  const address = isObject(stored) ? stored.feedAddress : null
  return typeof address === 'string' ? { feedAddress: address } : NO_SETTINGS
}

/** What the browser's storage gave back as state. Another version's state is not known: the next check brings it anew. */
export function readState(stored: unknown): WatchState {
  return isObject(stored) && stored.stateVersion === NOTHING_KNOWN.stateVersion
    ? (stored as unknown as WatchState)
    : NOTHING_KNOWN
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
