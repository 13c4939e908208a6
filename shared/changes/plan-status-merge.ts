import type { PageReading } from '../reading/page-reading.ts'
import type { PageRecord, Proof, SourceRecord } from '../records/source-record.ts'
import { buildRecord } from './build-record.ts'
import { additionOf, compareRecord } from './compare-snapshots.ts'
import { giveId } from './give-id.ts'
import type { MergeContext } from './merged.ts'
import { NO_MERGE, type PageMerge } from './page-merge.ts'
import type { RecordIndex } from './record-index.ts'
import { statementOf } from './statement.ts'

/**
 * The status strip stands on every page of a site: it is one record, and the newest page that shows it is its source.
 * A page without the strip says nothing about it.
 */
export function planStatusMerge(known: RecordIndex, reading: PageReading, context: MergeContext): PageMerge {
  const read = reading.records.find((record) => record.kind === 'status')
  if (!read) return NO_MERGE
  const before = known.statuses().find((record) => isOfSite(record, context.url))
  if (!before) {
    const added = newStatus(read, reading, context, (id) => known.has(id))
    return { ...NO_MERGE, added: [added], changes: [additionOf(added)] }
  }
  // A strip that has lost its counters is half a strip: it says nothing of the whole one.
  if (read.state === 'unknown' && !read.counts && before.counts) return NO_MERGE
  const next = withState(before, read, reading, context)
  const change = compareRecord(before, next)
  return { ...NO_MERGE, followed: new Map([[before.id, next]]), changes: change ? [change] : [] }
}

function newStatus(
  read: PageRecord,
  reading: PageReading,
  context: MergeContext,
  isTaken: (id: string) => boolean,
): SourceRecord {
  const id = giveId(read, context, isTaken)
  return build(
    { id, revision: 1, kind: 'status', firstSeenAt: context.now, changedAt: context.now },
    read,
    reading,
    context,
  )
}

function withState(known: SourceRecord, read: PageRecord, reading: PageReading, context: MergeContext): SourceRecord {
  const shown = { state: known.state, counts: known.counts }
  if (JSON.stringify(shown) === JSON.stringify({ state: read.state, counts: read.counts })) return known
  // A page saved earlier may be read later; it must not bring back an old state.
  if (known.sources.some((proof) => proof.fetchedAt > context.fetchedAt)) return known
  const next = build(known, read, reading, context)
  return known.state === read.state ? next : { ...next, revision: known.revision + 1, changedAt: context.now }
}

function build(
  identity: Pick<SourceRecord, 'id' | 'kind' | 'revision' | 'firstSeenAt' | 'changedAt'>,
  read: PageRecord,
  reading: PageReading,
  { url, fetchedAt, textHash }: MergeContext,
): SourceRecord {
  const proof: Proof = { url, published: reading.document.published, fetchedAt, textHash, text: read.text }
  const statement = statementOf(read, [])
  return buildRecord(identity, [{ proof, statement }], statement, read)
}

function isOfSite(record: SourceRecord, url: string): boolean {
  return record.sources.some((proof) => siteOf(proof.url) === siteOf(url))
}

/** The host without `www.`; there is no URL class in this part of the project. */
function siteOf(url: string): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url)?.[1] ?? ''
  return host.toLowerCase().replace(/^www\./, '')
}
