import type { AlertWords } from '../alerts/describe-batch.ts'
import type { DirectCopy } from '../direct-check/direct-copy.ts'
import type { Dispatch } from '../state/create-dispatch.ts'
import type { StoredKey } from '../state/read-stored.ts'
import type { Settings } from '../state/settings.ts'
import type { Stored } from '../state/stored.ts'
import type { Say } from '../words/say.ts'

/** `check`: a source may have to be asked; `repaint`: the badge may change; `alerts`: an alert may be due. */
export type AlarmName = 'check' | 'repaint' | 'alerts'

/** The entries of the menu on the icon. */
export type MenuEntry = 'open' | 'check' | 'read' | 'snooze'

/** What the background worker needs of the browser; the tests bring their own. */
export interface Ports {
  readClock(): number
  drawChance(): number
  readStored(): Promise<Stored>
  dispatch: Dispatch
  /** The address of a feed that an administrator set; null for none. */
  readManagedFeed(): Promise<string | null>
  loadSay(language: Settings['language']): Promise<Say>
  hasAccess(...patterns: string[]): Promise<boolean>
  mayNotify(): Promise<boolean>
  /** Ids of the alerts that the browser still shows. */
  readOpenAlerts(): Promise<string[]>
  showAlert(alert: AlertWords & { id: string }): Promise<void>
  paintToolbar(mark: { text: string; background: string; title: string }): Promise<void>
  showMenu(entries: { id: MenuEntry; title: string }[]): Promise<void>
  ensureAlarm(name: 'check', when: number, periodInMinutes: number): Promise<void>
  setAlarm(name: 'repaint' | 'alerts', when: number | null): Promise<void>
  runAlone<T>(name: string, task: () => Promise<T>): Promise<T>
  /** Opens the popup in a tab, at the place that the fragment names. */
  openPopup(fragment: string): Promise<void>
  openWelcome(): Promise<void>
  /** Reads the public pages; rejects where the script that does it cannot be loaded. */
  runDirectCheck(last: DirectCopy | null, now: number): Promise<DirectCopy>
}

/** What wakes the background worker. Listeners must be set before anything is awaited. */
export interface Wakes {
  onStart(listener: (why: 'installed' | 'updated' | 'started') => void): void
  onAlarm(listener: (name: AlarmName) => void): void
  onStoredChange(listener: (changed: StoredKey[]) => void): void
  onAskedForCheck(check: () => Promise<void>): void
  onAlertClick(listener: (id: string) => void): void
  onMenuClick(listener: (entry: MenuEntry) => void): void
}
