import { applyChanges } from '../../shared/changes/apply-changes.ts'
import { type ChangeRecord, FACT_FIELDS } from '../../shared/changes/change-record.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'

/**
 * The records of a damaged file: the facts that the log of changes leads to, in the wording of the file where a record could
 * still be read at the same revision, since the log carries no later wording. Records that the log never tells of, or that
 * it tells less of, are kept.
 */
export function rebuildRecords(readable: readonly SourceRecord[], changes: readonly ChangeRecord[]): SourceRecord[] {
  const intact = new Map(readable.map((record) => [record.id, record]))
  const told = new Set(changes.map((change) => change.recordId))
  const rebuilt = applyChanges([], changes).map((record) => {
    const read = intact.get(record.id)
    if (!read || read.revision < record.revision) return record
    return read.revision > record.revision ? read : withFactsOf(record, read)
  })
  return [...rebuilt, ...[...intact.values()].filter((record) => !told.has(record.id))]
}

function withFactsOf(told: SourceRecord, read: SourceRecord): SourceRecord {
  const wording = Object.entries(read).filter(([field]) => !isFact(field))
  const facts = Object.entries(told).filter(([field]) => isFact(field))
  return Object.fromEntries([...wording, ...facts]) as unknown as SourceRecord
}

function isFact(field: string): boolean {
  return (FACT_FIELDS as readonly string[]).includes(field)
}
