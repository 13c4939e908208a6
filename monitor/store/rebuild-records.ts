import { applyChanges } from '../../shared/changes/apply-changes.ts'
import { type ChangeRecord, FACT_FIELDS } from '../../shared/changes/change-record.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'

/**
 * The records of a damaged file: the facts that the log of changes leads to, in the wording of the file where a record could
 * still be read at the same revision, since the log carries no later wording. What the log does not tell of is kept where the
 * log may lack something; a log that `isWhole` tells of every record, so there it is one whose id was damaged.
 */
export function rebuildRecords(
  readable: readonly SourceRecord[],
  changes: readonly ChangeRecord[],
  isWhole: boolean,
): SourceRecord[] {
  const intact = new Map(readable.map((record) => [record.id, record]))
  const told = new Set(changes.map((change) => change.recordId))
  const rebuilt = applyChanges([], changes).map((record) => {
    const read = intact.get(record.id)
    if (!read || read.revision < record.revision) return record
    return read.revision > record.revision && !isWhole ? read : withFactsOf(record, read)
  })
  const untold = isWhole ? [] : [...intact.values()].filter((record) => !told.has(record.id))
  return [...rebuilt, ...untold]
}

function withFactsOf(told: SourceRecord, read: SourceRecord): SourceRecord {
  const wording = Object.entries(read).filter(([field]) => !isFact(field))
  const facts = Object.entries(told).filter(([field]) => isFact(field))
  return Object.fromEntries([...wording, ...facts]) as unknown as SourceRecord
}

/** What the log knows of a record at each revision. */
const TOLD: readonly string[] = [...FACT_FIELDS, 'revision', 'kind', 'firstSeenAt', 'changedAt']

function isFact(field: string): boolean {
  return TOLD.includes(field)
}
