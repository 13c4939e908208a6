import type { ChangeRecord, Nature } from '../../../shared/changes/change-record.ts'
import { isOver } from '../../../shared/changes/is-over.ts'
import { boundsOf } from '../../../shared/feed/downtime-phase.ts'
import type { RecordKind, SourceRecord } from '../../../shared/records/source-record.ts'
import { SEVERITIES, type Severity } from '../../severity.ts'

const DAY_MS = 86_400_000

/** How loud the first word of each kind is. */
const FIRST: Readonly<Record<RecordKind, Severity>> = {
  downtime: 'important',
  status: 'important',
  issue: 'routine',
  deadline: 'routine',
  event: 'routine',
  window: 'routine',
  release: 'routine',
  notice: 'minor',
}

/** Who planned by the first word must hear of these as loudly. */
const UPSETTING: ReadonlySet<Nature> = new Set<Nature>(['cancelled', 'reinstated', 'moved', 'extended', 'shortened'])

/** Small print, told with the next digest. */
const QUIET: ReadonlySet<Nature> = new Set<Nature>(['place', 'noted', 'cleared', 'corrected'])

/** How loud a change is by itself. `record` as it is now (of a removed one: as it last was); `now`: ISO 8601 instant. */
export function weighChange(change: ChangeRecord, record: SourceRecord, now: string): Severity {
  // What is past needs nobody any more; that something was cancelled is never past.
  if (isOver(record, now) && change.nature !== 'cancelled') return 'minor'
  if (change.nature !== null && QUIET.has(change.nature)) return record.kind === 'notice' ? 'minor' : 'routine'
  const upset = change.type === 'removed' || (change.nature !== null && UPSETTING.has(change.nature))
  const first = FIRST[record.kind]
  const planned = record.kind === 'downtime' || record.kind === 'deadline'
  const severity = upset && planned ? louder('important', first) : first
  return isPressing(record, now) ? louder('urgent', severity) : severity
}

/** True for a change that has to be told at least as loudly as the first word on its record. */
export function isUpsetting({ type, nature }: Pick<ChangeRecord, 'type' | 'nature'>): boolean {
  return type === 'removed' || (nature !== null && UPSETTING.has(nature))
}

export function louder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b
}

/** True where `a` is as loud as `b`, or louder. */
export function isAtLeast(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b)
}

/** A system that is down, or a downtime that is under way or begins within a day. */
function isPressing(record: SourceRecord, now: string): boolean {
  if (record.kind === 'status') return record.state === 'down'
  if (record.kind !== 'downtime') return false
  const { first, last } = boundsOf(record)
  const moment = Date.parse(now)
  return first !== null && last !== null && moment >= first - DAY_MS && moment < last
}
