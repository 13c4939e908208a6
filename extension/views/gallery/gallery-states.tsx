import type { VNode } from 'preact'
import type { PopupRoom } from '../../state/popup-place.ts'
import { selectDebugFacts } from '../../state/select-debug-facts.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../state/settings.ts'
import type { Stored } from '../../state/stored.ts'
import type { Say } from '../../words/say.ts'
import { DebugView } from '../debug/debug-view.tsx'
import type { OptionsActions, OptionsSurroundings } from '../options/options-props.ts'
import { OptionsView } from '../options/options-view.tsx'
import type { PopupActions } from '../popup/popup-props.ts'
import { PopupView } from '../popup/popup-view.tsx'
import { WelcomeView } from '../welcome/welcome-view.tsx'
import { NOW } from './example-records.ts'
import { EXAMPLE_STORES } from './example-stores.ts'

/** One view in one state, ready to be drawn in a language. */
export interface GalleryState {
  view: 'popup' | 'options' | 'welcome' | 'debug'
  state: string
  draw: (say: Say) => VNode
}

const nothing = () => {}
const later = async () => {}
const POPUP_ACTIONS: PopupActions = {
  checkNow: later,
  ...{
    openOptions: nothing,
    pin: nothing,
    markRead: nothing,
    markAllRead: nothing,
    snooze: nothing,
    saveCalendar: nothing,
  },
}
const OPTIONS_ACTIONS: OptionsActions = {
  ...{ change: later, chooseRole: later, exportSettings: later, openDebug: nothing },
  testAddress: async () => ({ isGood: false, text: '…' }),
  saveAddress: async () => ({ isGood: true, text: '…', address: null }),
  askForAlerts: async () => true,
  askForPages: async () => true,
  importSettings: async () => ({ isGood: true, text: '…' }),
}
const SURROUNDINGS: OptionsSurroundings = {
  ...{ builtInFeed: null, managedFeed: null, areAlertsAllowed: true, arePagesAllowed: true },
}
const FULL: Settings = {
  ...DEFAULT_SETTINGS,
  role: 'site-coordinator',
  systems: ['toms', 'tds', 'thss'],
  feedAddress: 'https://feed.example.org/watch/',
  directCheck: true,
  alertsOn: true,
  quietHours: { from: '18:00', until: '07:00' },
  testingWindow: { from: '2026-08-03', to: '2026-08-28' },
  ownLinks: [{ name: 'Our testing calendar', href: 'https://lea.example.org/testing' }],
}

/** Every state of every view. */
export const GALLERY: readonly GalleryState[] = [
  ...Object.entries(EXAMPLE_STORES).map(([state, stored]) => popup(state, stored, 'now')),
  ...(['clear', 'nothing', 'possible', 'many', 'hostile'] as const).map((state) =>
    popup(state, storeOf(state), 'dates'),
  ),
  ...(['unread', 'empty', 'many', 'hostile'] as const).map((state) => popup(state, storeOf(state), 'notices')),
  options('installed', DEFAULT_SETTINGS, {}),
  options('full', FULL, {}),
  options('not-allowed', FULL, { areAlertsAllowed: false, arePagesAllowed: false }),
  options('managed', FULL, { managedFeed: 'https://feed.example.org/watch/' }),
  ...['installed', 'clear'].map((state) => welcome(state, storeOf(state))),
  ...['installed', 'down', 'failing'].map((state) => debug(state, storeOf(state))),
]

function storeOf(state: string): Stored {
  const stored = EXAMPLE_STORES[state]
  if (stored === undefined) throw new RangeError(`there is no example of ${state}`)
  return stored
}

function popup(state: string, stored: Stored, room: PopupRoom): GalleryState {
  const place = { room, recordId: null }
  return {
    view: 'popup',
    state: room === 'now' ? state : `${state}-${room}`,
    draw: (say) => (
      <PopupView {...{ stored, now: NOW, timeZone: 'America/New_York', place, say, actions: POPUP_ACTIONS }} />
    ),
  }
}

function options(state: string, settings: Settings, around: Partial<OptionsSurroundings>): GalleryState {
  const surroundings = { ...SURROUNDINGS, ...around }
  return {
    view: 'options',
    state,
    draw: (say) => <OptionsView {...{ settings, surroundings, say, actions: OPTIONS_ACTIONS }} />,
  }
}

function welcome(state: string, { settings, source }: Stored): GalleryState {
  const actions = { chooseRole: nothing, readPages: nothing, openOptions: nothing }
  return { view: 'welcome', state, draw: (say) => <WelcomeView {...{ settings, source, say, actions }} /> }
}

function debug(state: string, stored: Stored): GalleryState {
  const facts = selectDebugFacts(stored, NOW)
  const sizes = { settings: 812, marks: 240, feed: 96, feedCopy: 1_311, feedRecords: 95_761 }
  const actions = { saveReport: nothing, forgetEverything: nothing }
  return {
    view: 'debug',
    state,
    draw: (say) => <DebugView {...{ facts, stored: sizes, version: '0.1.0', now: NOW, say, actions }} />,
  }
}
