import {
  type ChainLink,
  type ChangedFacts,
  type ChangeRecord,
  FACT_FIELDS,
  type Nature,
} from '../changes/change-record.ts'
import type { RecordKind, SourceRecord } from '../records/source-record.ts'
import type { LinkFilter } from './allowed-link.ts'

/**
 * A change as the feed gives it: with its sentence in English, and of a record that came or went only the facts (the
 * whole record is in `records.json`).
 */
export interface PublishedChange {
  id: string
  recordId: string
  revision: number
  /** Instant (ISO 8601, UTC). */
  at: string
  type: ChangeRecord['type']
  nature: Nature | null
  kind: RecordKind
  title: string
  systems: string[]
  sentence: string
  before: ChangedFacts | null
  after: ChangedFacts | null
  /** Null where the page is not a public one that may be linked. */
  source: string | null
  /** Its place in the monitor's log (docs/decisions/0012); missing where that was written before it had one. */
  chain?: ChainLink
}

/** `sentence` says the change in English. */
export function publishChange(change: ChangeRecord, sentence: string, isAllowed: LinkFilter): PublishedChange {
  const { id, recordId, revision, at, type, nature, kind, title, systems, source, chain } = change
  return {
    ...{ id, recordId, revision, at, type, nature, kind, title, systems, sentence },
    before: selectFacts(change.before),
    after: selectFacts(change.after),
    source: isAllowed(source) ? source : null,
    ...(chain && { chain }),
  }
}

function selectFacts(from: SourceRecord | ChangedFacts | null): ChangedFacts | null {
  if (from === null) return null
  const facts = FACT_FIELDS.filter((field) => from[field] !== undefined).map((field) => [field, from[field]])
  return Object.fromEntries(facts)
}
