import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { keepKnown } from '../../shared/changes/keep-known.ts'
import { planMerge } from '../../shared/changes/plan-merge.ts'
import { RecordIndex } from '../../shared/changes/record-index.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { ReadingLook } from './look.ts'

/** A page that was read, and the address under which its records are known. */
export interface ReadVisit {
  readonly url: string
  readonly look: ReadingLook
}

/**
 * What is known after some pages were read, and what changed by it. They are merged one by one, in their order. `now`:
 * ISO 8601 instant, UTC.
 */
export function mergeReadings(
  known: readonly SourceRecord[],
  visits: readonly ReadVisit[],
  now: string,
): { records: SourceRecord[]; changes: ChangeRecord[] } {
  const records = new RecordIndex(known)
  const changes: ChangeRecord[] = []
  for (const { url, look } of visits) {
    const { kind, reading, fetchedAt, textHash } = look
    const whole = planMerge(records, reading, { url, fetchedAt, textHash, now })
    const merge = kind === 'held' ? keepKnown(whole) : whole
    records.apply(merge)
    changes.push(...merge.changes)
  }
  return { records: records.list(), changes }
}
