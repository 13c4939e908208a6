import browser from 'webextension-polyfill'
import { readSettings, readState } from '../state/read-stored.ts'
import type { Settings, WatchState } from '../state/watch-state.ts'

export interface Stored {
  settings: Settings
  state: WatchState
}

export async function readStored(): Promise<Stored> {
  const { settings, state } = await browser.storage.local.get(['settings', 'state'])
  return { settings: readSettings(settings), state: readState(state) }
}

/** Rejects where the browser has no room or no disk. */
export function writeSettings(settings: Settings): Promise<void> {
  return browser.storage.local.set({ settings })
}

/** Rejects where the browser has no room or no disk. */
export function writeState(state: WatchState): Promise<void> {
  return browser.storage.local.set({ state })
}

/** Calls back whenever one of the two was written. */
export function onStoredChange(listener: (changed: 'settings' | 'state') => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if ('settings' in changes) listener('settings')
    if ('state' in changes) listener('state')
  })
}
