import type { SourceRecord } from '../records/source-record.ts'
import type { ChangedFacts, ChangeRecord } from './change-record.ts'

/**
 * The records after a list of changes, oldest first. What changes do not carry (wording, further sources) stays as it
 * was. A change to a record that is not there is left out.
 */
export function applyChanges(before: readonly SourceRecord[], changes: readonly ChangeRecord[]): SourceRecord[] {
  const records = new Map(before.map((record) => [record.id, record]))
  for (const change of changes) {
    if (change.type === 'added') records.set(change.recordId, change.after)
    else if (change.type === 'removed') records.delete(change.recordId)
    else {
      const record = records.get(change.recordId)
      if (record) records.set(change.recordId, withFacts(record, change.after, change.revision, change.at))
    }
  }
  return [...records.values()]
}

function withFacts(record: SourceRecord, facts: ChangedFacts, revision: number, changedAt: string): SourceRecord {
  const entries = Object.entries({ ...record, ...facts, revision, changedAt })
  // Of the facts only the two edges are null when they are missing; the others are absent.
  const kept = entries.filter(([field, value]) => value !== null || !(field in facts) || isEdge(field))
  return Object.fromEntries(kept) as unknown as SourceRecord
}

function isEdge(field: string): boolean {
  return field === 'start' || field === 'end'
}
