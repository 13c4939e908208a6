import { applyChanges } from '../../shared/changes/apply-changes.ts'
import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'

/**
 * The records of a damaged file: what the log of changes leads to, in the form of the file where a record could still be
 * read at the same revision, since the log carries no later wording. Records that the log never tells of are kept.
 */
export function rebuildRecords(readable: readonly SourceRecord[], changes: readonly ChangeRecord[]): SourceRecord[] {
  const intact = new Map(readable.map((record) => [record.id, record]))
  const told = new Set(changes.map((change) => change.recordId))
  const rebuilt = applyChanges([], changes).map((record) => {
    const read = intact.get(record.id)
    return read && read.revision >= record.revision ? read : record
  })
  return [...rebuilt, ...[...intact.values()].filter((record) => !told.has(record.id))]
}
