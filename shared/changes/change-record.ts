import type { PageRecord, RecordKind, SourceRecord } from '../records/source-record.ts'

/** The fields whose change is news. Wording (title, section, text, links) is not among them. */
export const FACT_FIELDS = [
  'systems',
  'start',
  'end',
  'earliestStart',
  'latestEnd',
  'state',
  'approximate',
  'suggested',
  'place',
  'updates',
  'aftermath',
  'doubts',
] as const
export type FactField = (typeof FACT_FIELDS)[number]

/** Values of the facts that changed; null where there is none. */
export type ChangedFacts = { [K in FactField]?: Exclude<PageRecord[K], undefined> | null }

/**
 * What kind of news an update is, the loudest first: a record that was moved and renamed is `moved`.
 * `confirmed`: no longer tentative. `specified`: the same time, said more exactly. `status`: the site's own state.
 * `noted`: a new entry in an issue's log. `doubted` and `cleared`: only the doubts changed. `corrected`: anything else.
 */
export const NATURES = [
  'cancelled',
  'reinstated',
  'resolved',
  'reopened',
  'status',
  'moved',
  'extended',
  'shortened',
  'confirmed',
  'tentative',
  'specified',
  'systems',
  'place',
  'noted',
  'doubted',
  'cleared',
  'corrected',
] as const
export type Nature = (typeof NATURES)[number]

interface Common {
  /** `recordId@revision`: one change leads to each revision of a record. */
  id: string
  recordId: string
  /** The revision that this change made; for `removed` the number after the last one. */
  revision: number
  /** Instant (ISO 8601, UTC) at which the change was seen. */
  at: string
  kind: RecordKind
  title: string
  systems: string[]
  /** The page that told it. */
  source: string
  /** Its place in the log; missing in logs of old, and before it is saved. */
  chain?: ChainLink
}

/** Ties a change to the one before it, so that none can be altered, dropped or put in between unseen. SHA-256, hex. */
export interface ChainLink {
  /** The hash of the change before; null for the first of all. */
  previous: string | null
  hash: string
}
export interface AddedChange extends Common {
  type: 'added'
  nature: null
  before: null
  after: SourceRecord
}
export interface RemovedChange extends Common {
  type: 'removed'
  nature: null
  before: SourceRecord
  after: null
}
export interface UpdatedChange extends Common {
  type: 'updated' | 'resolved' | 'reopened'
  nature: Nature
  before: ChangedFacts
  after: ChangedFacts
}
/** One piece of news about one record. */
export type ChangeRecord = AddedChange | RemovedChange | UpdatedChange
