import type { Ports, Wakes } from '../../../extension/background/ports.ts'
import { NO_SETTINGS, NOTHING_KNOWN, type Settings, type WatchState } from '../../../extension/state/watch-state.ts'
import { sayIn } from './say-in.ts'
import { NOW } from './watch-states.ts'

/** A browser in memory: what was stored and painted can be looked at, and what wakes the worker is called by the test. */
export interface MemoryBrowser {
  ports: Ports
  wakes: Wakes
  now: number
  isAllowed: boolean
  isFull: boolean
  settings: Settings
  state: WatchState
  badge: string
  title: string
  /** Alarms by name: when they ring. */
  alarms: Map<string, number>
  start(): void
  ring(name: 'check' | 'repaint'): void
  changeSettings(settings: Settings): void
  /** Resolves when an asked-for check has ended. */
  ask(): Promise<void>
}

export function openMemoryBrowser(): MemoryBrowser {
  let queue: Promise<unknown> = Promise.resolve()
  const listeners = { start: () => {}, alarm: (_: 'check' | 'repaint') => {}, stored: (_: 'settings' | 'state') => {} }
  let asked = async () => {}
  const browser: MemoryBrowser = {
    now: NOW,
    isAllowed: true,
    isFull: false,
    settings: NO_SETTINGS,
    state: NOTHING_KNOWN,
    badge: '',
    title: '',
    alarms: new Map(),
    start: () => listeners.start(),
    ring: (name) => listeners.alarm(name),
    ask: () => asked(),
    changeSettings: (settings) => {
      browser.settings = settings
      listeners.stored('settings')
    },
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
      builtInFeed: null,
      say: sayIn('en'),
      readClock: () => browser.now,
      drawChance: () => 0.5,
      readStored: async () => structuredClone({ settings: browser.settings, state: browser.state }),
      writeState: async (state) => {
        if (browser.isFull && state.copy !== null) throw new Error('QuotaExceededError')
        browser.state = structuredClone(state)
        listeners.stored('state')
      },
      hasAccess: async () => browser.isAllowed,
      paintToolbar: async ({ text, title }) => void Object.assign(browser, { badge: text, title }),
      ensureAlarm: async (name, when) => void (browser.alarms.has(name) || browser.alarms.set(name, when)),
      setAlarm: async (name, when) =>
        void (when === null ? browser.alarms.delete(name) : browser.alarms.set(name, when)),
      runAlone: (_, task) => {
        const run = queue.then(task)
        queue = run.catch(() => {})
        return run
      },
    },
  }
  return browser
}
