import type { AlarmName, MenuEntry, Ports, Wakes } from '../../../extension/background/ports.ts'
import type { DirectCopy } from '../../../extension/direct-check/direct-copy.ts'
import { createDispatch } from '../../../extension/state/create-dispatch.ts'
import {
  readStoredValues,
  type StoredKey,
  type StoredValues,
  selectWrites,
} from '../../../extension/state/read-stored.ts'
import type { Settings } from '../../../extension/state/settings.ts'
import type { Stored } from '../../../extension/state/stored.ts'
import { sayIn } from './say-in.ts'
import { NOW } from './watch-states.ts'

/** A browser in memory: what was stored and painted can be looked at, and what wakes the worker is called by the test. */
export interface MemoryBrowser {
  ports: Ports
  wakes: Wakes
  now: number
  /** Whether access to sites, and to notifications, was granted. */
  isAllowed: boolean
  mayNotify: boolean
  isFull: boolean
  /** What the storage holds. */
  values: StoredValues
  /** What an administrator set. */
  managed: string | null
  badge: string
  title: string
  /** Alarms by name: when they ring. */
  alarms: Map<string, number>
  /** Every notification that came up, in order; one that takes the place of itself counts as coming up again. */
  alerts: { id: string; title: string; message: string }[]
  /** Ids of the notifications that are still there. */
  openAlerts: Set<string>
  menu: { id: MenuEntry; title: string }[]
  /** What the public pages say; null where the script that reads them cannot be loaded. */
  pages: DirectCopy | null
  /** How often they were read. */
  passes: number
  /** Pages opened in tabs. */
  opened: string[]
  start(why?: 'installed' | 'updated' | 'started'): void
  ring(name: AlarmName): void
  clickAlert(id: string): void
  clickMenu(entry: MenuEntry): void
  /** What the extension reads in the storage. */
  read(): Stored
  /** As the options page does it. */
  changeSettings(change: Partial<Settings>): Promise<void>
  /** Resolves when an asked-for check has ended. */
  ask(): Promise<void>
}

export function openMemoryBrowser(): MemoryBrowser {
  const listeners = {
    start: (_: 'installed' | 'updated' | 'started') => {},
    alarm: (_: AlarmName) => {},
    stored: (_: StoredKey[]) => {},
    alert: (_: string) => {},
    menu: (_: MenuEntry) => {},
    asked: async () => {},
  }
  const listen = <K extends keyof typeof listeners>(name: K) => {
    return (listener: (typeof listeners)[K]) => {
      listeners[name] = listener
    }
  }
  const runAlone = createLocks()
  const browser: MemoryBrowser = {
    ...{ now: NOW, isAllowed: true, mayNotify: true, isFull: false },
    ...{ values: {}, managed: null },
    ...{
      badge: '',
      title: '',
      alarms: new Map(),
      alerts: [],
      openAlerts: new Set(),
      menu: [],
      opened: [],
      pages: null,
      passes: 0,
    },
    start: (why = 'started') => listeners.start(why),
    ring: (name) => listeners.alarm(name),
    clickAlert: (id) => listeners.alert(id),
    clickMenu: (entry) => listeners.menu(entry),
    ask: () => listeners.asked(),
    read: () => readStoredValues(structuredClone(browser.values), null),
    changeSettings: (change) => browser.ports.dispatch({ kind: 'change-settings', change }),
    wakes: {
      onStart: listen('start'),
      onAlarm: listen('alarm'),
      onStoredChange: listen('stored'),
      onAskedForCheck: listen('asked'),
      onAlertClick: listen('alert'),
      onMenuClick: listen('menu'),
    },
    ports: {
      readClock: () => browser.now,
      drawChance: () => 0.5,
      readStored: async () => browser.read(),
      dispatch: createDispatch({
        readClock: () => browser.now,
        readStored: async () => browser.read(),
        writeStored: async (before, after) => {
          const written = selectWrites(before, after)
          if (browser.isFull && written.feedRecords) throw new Error('QuotaExceededError')
          Object.assign(browser.values, structuredClone(written))
          if (Object.keys(written).length > 0) listeners.stored(Object.keys(written) as StoredKey[])
        },
        runAlone,
      }),
      readManagedFeed: async () => browser.managed,
      loadSay: async (language) => sayIn(language === 'es' ? 'es' : 'en'),
      hasAccess: async () => browser.isAllowed,
      mayNotify: async () => browser.mayNotify,
      readOpenAlerts: async () => [...browser.openAlerts],
      showAlert: async (alert) => {
        browser.alerts.push(alert)
        browser.openAlerts.add(alert.id)
      },
      paintToolbar: async ({ text, title }) => void Object.assign(browser, { badge: text, title }),
      showMenu: async (entries) => void Object.assign(browser, { menu: entries }),
      ensureAlarm: async (name, when) => void (browser.alarms.has(name) || browser.alarms.set(name, when)),
      setAlarm: async (name, when) =>
        void (when === null ? browser.alarms.delete(name) : browser.alarms.set(name, when)),
      runAlone,
      openPopup: async (fragment) => void browser.opened.push(`popup.html${fragment}`),
      runDirectCheck: async (_, now) => {
        browser.passes += 1
        if (browser.pages === null) throw new Error('no script')
        return { ...browser.pages, checkedAt: now }
      },
      openWelcome: async () => void browser.opened.push('welcome.html'),
    },
  }
  return browser
}

/** Runs one task of a name after the other, as the browser's locks do. */
function createLocks(): Ports['runAlone'] {
  const queues = new Map<string, Promise<unknown>>()
  return (name, task) => {
    const run = (queues.get(name) ?? Promise.resolve()).then(task)
    queues.set(
      name,
      run.catch(() => {}),
    )
    return run
  }
}
