import type { SourceRecord } from '../records/source-record.ts'
import type { ChangeRecord } from './change-record.ts'

/** What one page does to what is known. */
export interface PageMerge {
  /** The next form of each known record that the page concerns, by id; null for one that goes. */
  readonly followed: ReadonlyMap<string, SourceRecord | null>
  /** Records that come, in their order. */
  readonly added: readonly SourceRecord[]
  readonly changes: readonly ChangeRecord[]
}

/** What a page does that nothing may be learned from. */
export const NO_MERGE: PageMerge = { followed: new Map(), added: [], changes: [] }
