import type { Outcome } from '../reading/page-reading.ts'

/** How it stands with one source: what the last look at it gave, and when it was last read for certain. */
export interface SourceHealth {
  id: string
  name: string
  /** Null while the page has not been found. */
  url: string | null
  /** What the last look gave; null while nobody has looked. */
  outcome: Outcome | null
  /** Why the outcome is not good, or what is unusual about a good one, in one plain clause. */
  reason: string | null
  /** Instants (ISO 8601, UTC); null for never. */
  lastCheckedAt: string | null
  /** The last time that the page was read or known to be unchanged. */
  lastReadAt: string | null
  /** Since when every look has failed; missing while all is well. */
  failingSince?: string
  /** The first good look after it had failed; missing while it never has, and while it fails. */
  recoveredAt?: string
  /** How many minutes after `lastReadAt` the reading is no longer to be believed. */
  staleAfterMinutes: number
  /** True where nothing can be said to be up without this source. Where no source says so, every source counts. */
  essential?: boolean
}

export type Freshness = 'fresh' | 'stale' | 'unread'

/** A clock may differ by this much before a reading "from the future" is doubted. */
const CLOCK_TOLERANCE_MS = 5 * 60_000

/** Whether a source's reading can be believed at a moment (`now`: milliseconds since 1970 UTC). */
export function chooseFreshness(source: SourceHealth, now: number): Freshness {
  const until = believedUntil(source)
  if (until === null || source.lastReadAt === null) return 'unread'
  return now > until || now < Date.parse(source.lastReadAt) - CLOCK_TOLERANCE_MS ? 'stale' : 'fresh'
}

/** The moment (milliseconds since 1970 UTC) after which a source's reading is not to be believed; null where there is none. */
export function believedUntil(source: SourceHealth): number | null {
  if (source.lastReadAt === null) return null
  const readAt = Date.parse(source.lastReadAt)
  return Number.isNaN(readAt) ? null : readAt + source.staleAfterMinutes * 60_000
}

/** The sources without which nothing can be said to be up. */
export function selectEssential(sources: readonly SourceHealth[]): SourceHealth[] {
  const essential = sources.filter((source) => source.essential)
  return essential.length > 0 ? essential : [...sources]
}
