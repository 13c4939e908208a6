import { RECORD_KINDS, type SourceRecord } from '../records/source-record.ts'
import { spanOfTime } from './edges.ts'

/**
 * The order of every stored and published list: by kind, then by time (what has none comes last), then by id. It
 * depends on nothing but the records, so equal records give equal files.
 */
export function orderRecords(records: readonly SourceRecord[]): SourceRecord[] {
  const keyed = records.map((record) => ({ record, kind: RECORD_KINDS.indexOf(record.kind), time: timeOf(record) }))
  keyed.sort((a, b) => a.kind - b.kind || a.time - b.time || (a.record.id < b.record.id ? -1 : 1))
  return keyed.map(({ record }) => record)
}

function timeOf(record: SourceRecord): number {
  const time = record.start ?? record.end
  return time ? spanOfTime(time).from : Number.MAX_VALUE
}
