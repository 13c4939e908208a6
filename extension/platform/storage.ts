import browser from 'webextension-polyfill'
import { readStoredValues, STORED_KEYS, type StoredKey, selectWrites } from '../state/read-stored.ts'
import type { Stored } from '../state/stored.ts'
import { BUILT_IN_FEED } from './build-settings.ts'

export async function readStored(): Promise<Stored> {
  return readStoredValues(await browser.storage.local.get([...STORED_KEYS]), BUILT_IN_FEED)
}

/** Writes what differs at once; without a `before`, everything. Rejects where the browser has no room or no disk. */
export async function writeStored(before: Stored | null, after: Stored): Promise<void> {
  const values = selectWrites(before, after)
  if (Object.keys(values).length > 0) await browser.storage.local.set(values)
}

/** Calls back with what was written, after each writing. */
export function onStoredChange(listener: (changed: StoredKey[]) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const changed = STORED_KEYS.filter((key) => key in changes)
    if (changed.length > 0) listener(changed)
  })
}

/** Bytes that each part takes up, as text; what a browser stores may be a little more. */
export async function measureStored(): Promise<Record<StoredKey, number>> {
  const values = await browser.storage.local.get([...STORED_KEYS])
  const size = (value: unknown) => (value === undefined ? 0 : new Blob([JSON.stringify(value)]).size)
  return Object.fromEntries(STORED_KEYS.map((key) => [key, size(values[key])])) as Record<StoredKey, number>
}
