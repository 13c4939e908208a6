import { boundsOf } from '../../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { formatTime } from '../../../shared/time/format.ts'
import { precisionOf } from '../../../shared/time/time.ts'
import type { Edge } from '../../store/outbox.ts'
import { ENGLISH } from '../../words/english.ts'
import { nameSystems } from '../../words/name-systems.ts'

/** The sentence of a reminder, as true at `now` (ISO 8601 instant) as when it fell due: it may have had to wait. */
export function describeReminder(record: SourceRecord, edge: Edge, now: string): string {
  if (record.kind === 'deadline') return describeDeadline(record, now)
  const names = nameSystems(record.systems, ENGLISH)
  const planned = record.state === 'tentative' || record.doubts.length > 0
  if (edge === 'end') {
    const end = record.end ? ` (announced until ${formatTime(record.end)})` : ''
    return `${names}: the downtime should be over${end}. Check before you rely on it.`
  }
  const start = record.start ? formatTime(record.start) : ENGLISH.noTime
  const hour = record.start && precisionOf(record.start) === 'day' ? ' (no hour announced)' : ''
  const { first } = boundsOf(record)
  const begun = first !== null && Date.parse(now) >= first
  if (begun) return `${names}: the downtime ${planned ? 'may have begun' : 'has begun'}: ${start}${hour}.`
  return `${names}: the downtime ${planned ? 'may begin' : 'begins'} ${start}${hour}.`
}

function describeDeadline({ title, end, doubts }: SourceRecord, now: string): string {
  const due = end ? formatTime(end) : ENGLISH.noTime
  const past = end !== null && precisionOf(end) === 'instant' && Date.parse(end) <= Date.parse(now)
  return `Deadline “${title}” ${past ? 'was' : 'is'} due ${due}${doubts.length > 0 ? '; check the source' : ''}.`
}
