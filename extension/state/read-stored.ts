import { NO_ALERTS } from '../alerts/alert.ts'
import type { WatchCopy } from '../feed-client/watch-copy.ts'
import { chooseSource } from './choose-source.ts'
import { isObject } from './is-object.ts'
import { type Marks, NO_MARKS } from './marks.ts'
import { parseRecords } from './parse-records.ts'
import { readSettings } from './read-settings.ts'
import type { Stored } from './stored.ts'
import { type DirectState, type FeedState, NOTHING_KNOWN, STATE_VERSION, type WatchState } from './watch-state.ts'

/**
 * The names under which it is stored. The copies are apart from what changes with every check, and their records once more: these
 * are nearly all that is stored, change seldom, and are kept as a text of JSON, which a browser hands over in a sixth of the time.
 */
export const STORED_KEYS = [
  ...(['settings', 'managed', 'marks', 'feed', 'feedCopy', 'feedRecords'] as const),
  ...(['direct', 'directCopy', 'directRecords'] as const),
] as const
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
    direct: readState(values.direct, values.directCopy, values.directRecords) as DirectState,
  }
}

/**
 * The values that differ, to be written at once: a check that brings nothing new writes when it was, and nothing else. Without a
 * `before`, all of them.
 */
export function selectWrites(before: Stored | null, after: Stored): StoredValues {
  const [known, values] = [before === null ? {} : partsOf(before), partsOf(after)]
  const changed = STORED_KEYS.filter(
    (key) => known[key] !== values[key] && writeJson(known[key]) !== writeJson(values[key]),
  )
  return Object.fromEntries(changed.map((key) => [key, isText(key) ? writeJson(values[key]) : values[key]]))
}

/** As it is stored, but for the records, which are still objects. */
function partsOf({ settings, managed, marks, feed, direct }: Stored): StoredValues {
  return {
    ...{ settings, managed, marks },
    ...{ feed: stateOf(feed), feedCopy: headOf(feed.copy), feedRecords: feed.copy?.records ?? null },
    ...{ direct: stateOf(direct), directCopy: headOf(direct.copy), directRecords: direct.copy?.records ?? null },
  }
}

function stateOf({ copy: _, ...state }: WatchState): object {
  return { ...state, stateVersion: STATE_VERSION }
}

function headOf(copy: WatchCopy | null): object | null {
  if (copy === null) return null
  const { records: _, ...head } = copy
  return head
}

function isText(key: StoredKey): boolean {
  return key === 'feedRecords' || key === 'directRecords'
}

function writeJson(value: unknown): string {
  return JSON.stringify(value)
}

function readFeed(values: StoredValues, address: string | null): FeedState {
  const feed = readState(values.feed, values.feedCopy, values.feedRecords) as FeedState
  if (feed.address !== address) return { ...NOTHING_KNOWN, address }
  // A copy is written apart, and stays where it is until another one takes its place.
  return feed.copy === null || feed.copy.address === address ? feed : { ...feed, copy: null }
}

function readState(stored: unknown, copy: unknown, text: unknown): unknown {
  if (!isObject(stored) || stored.stateVersion !== STATE_VERSION) return NOTHING_KNOWN
  const { stateVersion, ...state } = stored
  const records = parseRecords(text)
  return { ...state, copy: isObject(copy) && records !== null ? { ...copy, records } : null }
}

function readMarks(stored: unknown): Marks {
  if (!isObject(stored) || stored.marksVersion !== 1) return NO_MARKS
  const marks = stored as unknown as Marks
  return { ...NO_MARKS, ...marks, alerts: { ...NO_ALERTS, ...marks.alerts } }
}
