import type { Ports, Wakes } from '../../../extension/background/ports.ts'
import type { GivenAddresses } from '../../../extension/state/choose-source.ts'
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
  isAllowed: boolean
  isFull: boolean
  /** What the storage holds. */
  values: StoredValues
  given: GivenAddresses
  badge: string
  title: string
  /** Alarms by name: when they ring. */
  alarms: Map<string, number>
  start(): void
  ring(name: 'check' | 'repaint'): void
  /** What the extension reads in it. */
  read(): Stored
  /** As the options page does it. */
  changeSettings(change: Partial<Settings>): Promise<void>
  /** Resolves when an asked-for check has ended. */
  ask(): Promise<void>
}

export function openMemoryBrowser(): MemoryBrowser {
  const queues = new Map<string, Promise<unknown>>()
  const runAlone = <T>(name: string, task: () => Promise<T>): Promise<T> => {
    const run = (queues.get(name) ?? Promise.resolve()).then(task)
    queues.set(
      name,
      run.catch(() => {}),
    )
    return run
  }
  const listeners = { start: () => {}, alarm: (_: 'check' | 'repaint') => {}, stored: (_: StoredKey[]) => {} }
  let asked = async () => {}
  const browser: MemoryBrowser = {
    now: NOW,
    isAllowed: true,
    isFull: false,
    values: {},
    given: { managed: null, builtIn: null },
    badge: '',
    title: '',
    alarms: new Map(),
    start: () => listeners.start(),
    ring: (name) => listeners.alarm(name),
    ask: () => asked(),
    read: () => readStoredValues(structuredClone(browser.values), browser.given),
    changeSettings: (change) => browser.ports.dispatch({ kind: 'change-settings', change }),
    wakes: {
      onStart: (listener) => {
        listeners.start = listener
      },
      onAlarm: (listener) => {
        listeners.alarm = listener
      },
      onStoredChange: (listener) => {
        listeners.stored = listener
      },
      onAskedForCheck: (check) => {
        asked = check
      },
    },
    ports: {
      say: sayIn('en'),
      readClock: () => browser.now,
      drawChance: () => 0.5,
      readStored: async () => browser.read(),
      dispatch: createDispatch({
        readClock: () => browser.now,
        readStored: async () => browser.read(),
        writeStored: async (before, after) => {
          const written = selectWrites(before, after)
          if (browser.isFull && written.feedCopy) throw new Error('QuotaExceededError')
          Object.assign(browser.values, structuredClone(written))
          listeners.stored(Object.keys(written) as StoredKey[])
        },
        runAlone: (name, task) => runAlone(name, task),
      }),
      hasAccess: async () => browser.isAllowed,
      paintToolbar: async ({ text, title }) => void Object.assign(browser, { badge: text, title }),
      ensureAlarm: async (name, when) => void (browser.alarms.has(name) || browser.alarms.set(name, when)),
      setAlarm: async (name, when) =>
        void (when === null ? browser.alarms.delete(name) : browser.alarms.set(name, when)),
      runAlone,
    },
  }
  return browser
}
