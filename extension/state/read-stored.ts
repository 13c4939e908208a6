import { NO_ALERTS } from '../alerts/alert.ts'
import { chooseSource } from './choose-source.ts'
import { isObject } from './is-object.ts'
import { type Marks, NO_MARKS } from './marks.ts'
import { readSettings } from './read-settings.ts'
import type { Stored } from './stored.ts'
import { type DirectState, type FeedState, NOTHING_KNOWN, STATE_VERSION } from './watch-state.ts'

/** The names under which it is stored. The copies are apart: they are large and change seldom. */
export const STORED_KEYS = ['settings', 'managed', 'marks', 'feed', 'feedCopy', 'direct', 'directCopy'] as const
export type StoredKey = (typeof STORED_KEYS)[number]
export type StoredValues = { [K in StoredKey]?: unknown }

/** What the browser's storage gave back. What is of another version, or of another feed than the one in use, is not known. */
export function readStoredValues(values: StoredValues, builtIn: string | null): Stored {
  const settings = readSettings(values.settings)
  const managed = typeof values.managed === 'string' ? values.managed : null
  const source = chooseSource(settings, { managed, builtIn })
  const address = source.kind === 'feed' ? source.address : null
  return {
    ...{ source, managed, settings, marks: readMarks(values.marks) },
    feed: readFeed(values, address),
    direct: readState(values.direct, values.directCopy) as DirectState,
  }
}

/** The values that differ, to be written at once. */
export function selectWrites(before: Stored, after: Stored): StoredValues {
  const values: StoredValues = {}
  if (after.settings !== before.settings) values.settings = after.settings
  if (after.managed !== before.managed) values.managed = after.managed
  if (after.marks !== before.marks) values.marks = after.marks
  for (const name of ['feed', 'direct'] as const) {
    const { copy, ...state } = after[name]
    if (after[name] !== before[name]) values[name] = { ...state, stateVersion: STATE_VERSION }
    if (copy !== before[name].copy) values[`${name}Copy`] = copy
  }
  return values
}

function readFeed(values: StoredValues, address: string | null): FeedState {
  const feed = readState(values.feed, values.feedCopy) as FeedState
  if (feed.address !== address) return { ...NOTHING_KNOWN, address }
  // A copy is written apart, and stays where it is until another one takes its place.
  return feed.copy === null || feed.copy.address === address ? feed : { ...feed, copy: null }
}

function readState(stored: unknown, copy: unknown): unknown {
  if (!isObject(stored) || stored.stateVersion !== STATE_VERSION) return NOTHING_KNOWN
  const { stateVersion, ...state } = stored
  return { ...state, copy: copy ?? null }
}

function readMarks(stored: unknown): Marks {
  if (!isObject(stored) || stored.marksVersion !== 1) return NO_MARKS
  const marks = stored as unknown as Marks
  return { ...NO_MARKS, ...marks, alerts: { ...NO_ALERTS, ...marks.alerts } }
}
