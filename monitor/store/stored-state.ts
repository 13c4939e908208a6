import type { Outcome } from '../../shared/reading/page-reading.ts'
import type { PageMemory } from '../../shared/reading/trust/page-memory.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { Validators } from '../fetch/fetch-result.ts'
import type { RequestLedger } from '../fetch/request-budget.ts'
import type { Outbox } from './outbox.ts'

/** What is kept of a page between runs. Nothing in it changes while the page does not. */
export interface PageState {
  url: string
  /** Id of the source that it belongs to. */
  source: string
  /** The listing that led to it; null for the source's own page. */
  foundOn: string | null
  validators: Validators | null
  /** SHA-256 of the bytes and of the text that was last read, hex; null while it was never read. */
  bodyHash: string | null
  textHash: string | null
  /** Instants (ISO 8601, UTC): when its address was first met, and when a new body was last read. */
  firstSeenAt: string
  readAt: string | null
  /** The version of the program that read it, since a later one may read it better; null while it was never read. */
  readBy: string | null
  /** What its next reading is judged by; missing while it was never read. */
  memory?: PageMemory
}

/** How the last looks at a page went. Instants in ISO 8601, UTC. */
export interface PageHealth {
  outcome: Outcome | null
  /** Why the outcome is not good, in one plain clause. */
  reason: string | null
  lastCheckedAt: string | null
  /** The last time that it was read or known to be unchanged. */
  lastReadAt: string | null
  /** Since when every look has failed; null while all is well. */
  failingSince: string | null
  /** The first good look after it had failed; missing while it never has, and while it fails. */
  recoveredAt?: string
}

/** What may change in every pass, apart from everything else. */
export interface StoreHealth {
  /** By address. */
  pages: Record<string, PageHealth>
  /** Requests already made today. */
  requests: RequestLedger | null
}

/** What is known, but for the log of changes. */
export interface StoredState {
  records: SourceRecord[]
  pages: PageState[]
  health: StoreHealth
}

/**
 * All records. They are read out of their file when somebody asks for the first time, which a pass over unchanged pages never
 * does. The same function stands for the same records.
 */
export type KnownRecords = () => SourceRecord[]

/** What a pass begins and ends with: what is known, the records on demand. */
export interface KnownState extends Omit<StoredState, 'records'> {
  records: KnownRecords
}

/** The same with what is still to be told of it. */
export interface KeptState extends StoredState {
  outbox: Outbox
}
