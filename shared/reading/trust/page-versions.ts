import type { PageVersion } from './page-memory.ts'

const MOST_VERSIONS = 6
const DAY_MS = 86_400_000
/** To take something back once is what people do; to do it again on the same day is what a cache does. */
const FLIPS = 2

/** The versions after another was met at `now`; the same one again is no new version. */
export function addVersion(versions: readonly PageVersion[], textHash: string, now: string): PageVersion[] {
  if (versions.at(-1)?.textHash === textHash) return [...versions]
  return [...versions, { textHash, at: now }].slice(-MOST_VERSIONS)
}

/** A page flips when, with the version that it shows now, it has come back to an earlier one twice within a day. */
export function isFlipping(versions: readonly PageVersion[], textHash: string, now: string): boolean {
  const shown = addVersion(versions, textHash, now)
  const returns = shown.filter(({ textHash: hash, at }, index) => {
    const isRecent = Date.parse(now) - Date.parse(at) < DAY_MS
    return isRecent && shown.slice(0, index).some((earlier) => earlier.textHash === hash)
  })
  return returns.length >= FLIPS
}
