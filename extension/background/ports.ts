import type { Dispatch } from '../state/create-dispatch.ts'
import type { StoredKey } from '../state/read-stored.ts'
import type { Stored } from '../state/stored.ts'
import type { Say } from '../words/say.ts'

/** What the background worker needs of the browser; the tests bring their own. */
export interface Ports {
  say: Say
  readClock(): number
  drawChance(): number
  readStored(): Promise<Stored>
  dispatch: Dispatch
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
  onStoredChange(listener: (changed: StoredKey[]) => void): void
  onAskedForCheck(check: () => Promise<void>): void
}
