import type { ChangeRecord } from '../../../shared/changes/change-record.ts'
import type { SourceHealth } from '../../../shared/feed/source-health.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'

/** What a pass came to, as far as alerts are made of it. */
export interface News {
  /** Every record as it is now. */
  readonly records: readonly SourceRecord[]
  /** What just changed. */
  readonly changes: readonly ChangeRecord[]
  readonly health: readonly SourceHealth[]
  /** Instant (ISO 8601, UTC). */
  readonly now: string
}
