import { access, mkdir, writeFile } from 'node:fs/promises'
import { getCompileCacheDir } from 'node:module'
import { join } from 'node:path'

/** Which texts were checked and found right, by a key that only that text and that check have. */
export interface CheckedTexts {
  has(key: string): Promise<boolean>
  add(key: string): Promise<void>
}

/** For whoever wants every text checked. */
export const NOTHING_CHECKED: CheckedTexts = { has: async () => false, add: async () => {} }

/**
 * Keeps an empty file for each text beside what Node keeps of compiled modules, which has the same use: it spares work, and
 * can go at any time. Where Node keeps nothing, nothing is remembered.
 */
export function openCheckedTexts(): CheckedTexts {
  const cache = getCompileCacheDir()
  if (cache === undefined) return NOTHING_CHECKED
  const folder = join(cache, 'caaspp-watch-checked')
  return {
    has: (key) =>
      access(join(folder, key)).then(
        () => true,
        () => false,
      ),
    add: async (key) => {
      // A folder that cannot be written in costs time and nothing else.
      await mkdir(folder, { recursive: true }).catch(() => {})
      await writeFile(join(folder, key), '').catch(() => {})
    },
  }
}
