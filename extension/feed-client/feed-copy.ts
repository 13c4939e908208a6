import type { WatchCopy } from './watch-copy.ts'

/** The last good answer of a feed: all of it was checked before any of it was kept. */
export interface FeedCopy extends WatchCopy {
  address: string
  /** The public key that it was checked with; null for none. */
  signedBy: string | null
  /** What the feed calls itself. */
  name: string
  indexEtag: string | null
  /** SHA-256 of `records.json`, hex: what tells whether it must be asked for again. */
  recordsHash: string
  /** Where the feed's health file stands, relative to the address. */
  healthPath: string
  healthEtag: string | null
  /** The moment of the monitor's pass (ISO 8601, UTC): a feed that goes back behind it is an older one. */
  checkedAt: string
}
