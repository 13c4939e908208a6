import type { SourceHealth } from '../../shared/feed/source-health.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'

/** The last good answer of a feed: all of it was checked before any of it was kept. */
export interface FeedCopy {
  address: string
  indexEtag: string | null
  /** SHA-256 of `records.json`, hex: what tells whether it must be asked for again. */
  recordsHash: string
  records: SourceRecord[]
  /** Where the feed's health file stands, relative to the address. */
  healthPath: string
  healthEtag: string | null
  health: SourceHealth[]
}
