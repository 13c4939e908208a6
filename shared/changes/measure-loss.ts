import type { PageReading } from '../reading/page-reading.ts'
import type { SourceRecord } from '../records/source-record.ts'
import type { ChangeRecord } from './change-record.ts'
import { isOver } from './is-over.ts'
import type { MergeContext } from './merged.ts'
import { planMerge } from './plan-merge.ts'
import { RecordIndex } from './record-index.ts'

/** What a reading would do to what its page said before. */
export interface Loss {
  /** Changes of any kind. */
  changes: number
  /** Records that would go, or be done with, only because the page no longer speaks of them. */
  losses: number
  /** Records of the page that could be lost: neither over nor cancelled nor resolved. */
  live: number
}

/** Counts what a reading would take away from `own`, the known records of its page, before anything is changed. */
export function measureLoss(own: readonly SourceRecord[], reading: PageReading, context: MergeContext): Loss {
  // What is met for the first time has nothing to lose.
  if (own.length === 0) return { changes: reading.records.length, losses: 0, live: 0 }
  const { changes } = planMerge(new RecordIndex(own), reading, context)
  return {
    changes: changes.length,
    losses: changes.filter((change) => isUnsaid(change, reading)).length,
    live: own.filter((record) => isLive(record, context.now)).length,
  }
}

function isUnsaid({ type, title }: ChangeRecord, { records }: PageReading): boolean {
  if (type === 'removed') return true
  return type === 'resolved' && !records.some((read) => read.state === 'resolved' && read.title === title)
}

function isLive(record: SourceRecord, now: string): boolean {
  return record.kind !== 'status' && record.state !== 'cancelled' && record.state !== 'resolved' && !isOver(record, now)
}
