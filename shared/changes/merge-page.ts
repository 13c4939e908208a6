import type { PageReading } from '../reading/page-reading.ts'
import type { SourceRecord } from '../records/source-record.ts'
import type { MergeContext, Merged } from './merged.ts'
import { planMerge } from './plan-merge.ts'
import { RecordIndex } from './record-index.ts'

/**
 * Brings the records up to what one page says now. Only a reading that is `ok` changes anything; the same reading a
 * second time changes nothing. Records keep their place in the list; new ones come at its end.
 */
export function mergePage(known: readonly SourceRecord[], reading: PageReading, context: MergeContext): Merged {
  const index = new RecordIndex(known)
  const merge = planMerge(index, reading, context)
  index.apply(merge)
  return { records: index.list(), changes: [...merge.changes] }
}
