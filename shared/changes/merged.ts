import type { SourceRecord } from '../records/source-record.ts'
import type { ChangeRecord } from './change-record.ts'

/** Where and when a page was read; instants in ISO 8601, UTC. `textHash`: SHA-256 of the page's text, hex. */
export interface MergeContext {
  url: string
  fetchedAt: string
  textHash: string
  now: string
}

export interface Merged {
  records: SourceRecord[]
  changes: ChangeRecord[]
}
