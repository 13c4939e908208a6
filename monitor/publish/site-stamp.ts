import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseFreshness, type SourceHealth } from '../../shared/feed/source-health.ts'
import { hashOf } from '../text/hash-of.ts'
import { writeChangedFile } from './write-changed-file.ts'

/** What a site was made from, so that a pass that learned nothing need not make it again. */
export interface SiteStamp {
  /** See `describeBasis`. */
  readonly basis: string
  /** When the site was made as a whole, and until when it looks the same: milliseconds since 1970 UTC. */
  readonly madeAt: number
  readonly until: number
}

/** Everything but time that a published byte depends on. `recordsKey` tells the records and changes from any other ones. */
export interface SiteBasis {
  readonly recordsKey: string
  readonly health: readonly SourceHealth[]
  readonly sourceNames: Readonly<Record<string, string>>
  readonly baseUrl: string
  /** The version of the program. */
  readonly madeBy: string
  /** The public half of the key that the site is signed with; null where it is not. */
  readonly signedBy: string | null
  /** Milliseconds since 1970 UTC. */
  readonly now: number
}

/** Hidden, so that it is not copied to where the site is served. */
const STAMP_FILE = '.made-from.json'

/** A hash over a basis. When a source was read is not in it, but whether that is young enough is. */
export function describeBasis({ recordsKey, health, sourceNames, baseUrl, madeBy, signedBy, now }: SiteBasis): string {
  const sources = health.map(({ lastCheckedAt, lastReadAt, outcome, ...rest }, at) => ({
    ...rest,
    outcome: outcome === 'not-modified' ? 'ok' : outcome,
    freshness: chooseFreshness(health[at] as SourceHealth, now),
  }))
  return hashOf(JSON.stringify({ recordsKey, sources, sourceNames, baseUrl, madeBy, signedBy }))
}

/** The stamp of a site; null where there is none, or no site behind it. */
export async function readStamp(siteDir: string): Promise<SiteStamp | null> {
  try {
    await access(join(siteDir, 'index.json'))
    const { basis, madeAt, until } = JSON.parse(await readFile(join(siteDir, STAMP_FILE), 'utf8'))
    const isStamp = typeof basis === 'string' && typeof madeAt === 'number' && typeof until === 'number'
    return isStamp ? { basis, madeAt, until } : null
  } catch {
    return null
  }
}

/** Whether a stamped site is as one made from this basis now. `now`: milliseconds since 1970 UTC. */
export function isMadeFrom(stamp: SiteStamp | null, basis: string, now: number): boolean {
  return stamp?.basis === basis && stamp.madeAt <= now && now < stamp.until
}

/** Stamps a site that was written as a whole. Throws what the file system throws. */
export async function writeStamp(siteDir: string, stamp: SiteStamp): Promise<void> {
  await writeChangedFile(join(siteDir, STAMP_FILE), JSON.stringify(stamp))
}
