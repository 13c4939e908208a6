import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { RECORD_KINDS, type SourceRecord } from '../../shared/records/source-record.ts'

/** By kind, time and id: the same records give the same bytes whatever order they come in. */
export function orderRecords(records: readonly SourceRecord[]): SourceRecord[] {
  return records
    .map((record) => ({ record, kind: RECORD_KINDS.indexOf(record.kind), time: firstTimeOf(record) }))
    .sort((a, b) => a.kind - b.kind || compareText(a.time, b.time) || compareText(a.record.id, b.record.id))
    .map(({ record }) => record)
}

/** The newest first. */
export function orderChanges(changes: readonly ChangeRecord[]): ChangeRecord[] {
  return changes.toSorted((a, b) => compareText(b.at, a.at) || compareText(a.id, b.id))
}

/** The beginning, or the limit, or the first page's date; empty where a record has none. */
export function firstTimeOf(record: SourceRecord): string {
  return record.start ?? record.end ?? record.sources[0]?.published ?? ''
}

/** By code unit, the same in every language setting. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
