import type { SourceRecord } from '../records/source-record.ts'
import type { Merged } from './merged.ts'

/**
 * What remains of a merge while it is not certain that the page is whole: what it says anew, and the site's own state. Every
 * other record stays as it was known.
 */
export function keepKnown(known: readonly SourceRecord[], merged: Merged): Merged {
  const before = new Set(known.map(({ id }) => id))
  const status = new Map(merged.records.filter(({ kind }) => kind === 'status').map((record) => [record.id, record]))
  const kept = known.map((record) => status.get(record.id) ?? record)
  return {
    records: [...kept, ...merged.records.filter(({ id }) => !before.has(id))],
    changes: merged.changes.filter(({ type, kind }) => type === 'added' || kind === 'status'),
  }
}
