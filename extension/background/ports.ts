import type { Settings, WatchState } from '../state/watch-state.ts'
import type { Say } from '../words/say.ts'

/** What the background worker needs of the browser; the tests bring their own. */
export interface Ports {
  builtInFeed: string | null
  say: Say
  readClock(): number
  drawChance(): number
  readStored(): Promise<{ settings: Settings; state: WatchState }>
  writeState(state: WatchState): Promise<void>
  hasAccess(pattern: string): Promise<boolean>
  paintToolbar(mark: { text: string; background: string; title: string }): Promise<void>
  ensureAlarm(name: 'check', when: number, periodInMinutes: number): Promise<void>
  setAlarm(name: 'repaint', when: number | null): Promise<void>
  runAlone<T>(name: string, task: () => Promise<T>): Promise<T>
}

/** What wakes the background worker. Listeners must be set before anything is awaited. */
export interface Wakes {
  onStart(listener: () => void): void
  onAlarm(listener: (name: 'check' | 'repaint') => void): void
  onStoredChange(listener: (changed: 'settings' | 'state') => void): void
  onAskedForCheck(check: () => Promise<void>): void
}
