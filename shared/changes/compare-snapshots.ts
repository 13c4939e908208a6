import type { SourceRecord } from '../records/source-record.ts'
import type { ChangeRecord, UpdatedChange } from './change-record.ts'
import { diffFacts } from './facts.ts'
import { nameNature } from './name-nature.ts'

/**
 * What happened between two states of the records: removals and updates in the order of `before`, then additions in the
 * order of `after`. `at` (ISO 8601 instant) dates the removals; the other changes carry their record's own moment.
 * Wording alone is no change.
 */
export function compareSnapshots(
  before: readonly SourceRecord[],
  after: readonly SourceRecord[],
  at: string,
): ChangeRecord[] {
  const later = new Map(after.map((record) => [record.id, record]))
  const earlier = new Set(before.map((record) => record.id))
  const changes: ChangeRecord[] = []
  for (const record of before) {
    const next = later.get(record.id)
    const change = next ? compareRecord(record, next) : removalOf(record, at)
    if (change) changes.push(change)
  }
  for (const record of after) if (!earlier.has(record.id)) changes.push(additionOf(record))
  return changes
}

/** The change from one revision of a record to the next; null where only its wording differs. */
export function compareRecord(before: SourceRecord, after: SourceRecord): UpdatedChange | null {
  if (before === after) return null
  const diff = diffFacts(before, after)
  if (!diff) return null
  const nature = nameNature(before, after, diff.after)
  const type = nature === 'resolved' || nature === 'reopened' ? nature : 'updated'
  return { ...commonOf(after, after.revision, after.changedAt), type, nature, ...diff }
}

export function additionOf(record: SourceRecord): ChangeRecord {
  const common = commonOf(record, record.revision, record.changedAt)
  return { ...common, type: 'added', nature: null, before: null, after: record }
}

export function removalOf(record: SourceRecord, at: string): ChangeRecord {
  const common = commonOf(record, record.revision + 1, at)
  return { ...common, type: 'removed', nature: null, before: record, after: null }
}

function commonOf(record: SourceRecord, revision: number, at: string) {
  const { id: recordId, kind, title, systems } = record
  return { id: `${recordId}@${revision}`, recordId, revision, at, kind, title, systems, source: newestSource(record) }
}

function newestSource(record: SourceRecord): string {
  const newest = record.sources.reduce((best, proof) => (proof.fetchedAt > best.fetchedAt ? proof : best))
  return newest.url
}
