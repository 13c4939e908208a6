import type { SourceHealth } from '../../shared/feed/source-health.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'

/** What a source said when it was last read: all that is judged and shown. */
export interface WatchCopy {
  records: SourceRecord[]
  health: SourceHealth[]
}
