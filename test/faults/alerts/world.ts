import { orderRecords } from '../../../shared/changes/order-records.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { addDays } from '../../../shared/time/calendar.ts'
import { addMinutes, dayAt, instantAt } from '../../../shared/time/moments.ts'
import { knownRecord } from '../../support/records.ts'
import type { Edit } from './history.ts'

/** What the pages say now. */
export interface World {
  records: SourceRecord[]
  made: number
}

const DAY_MINUTES = 1_440

/** Does something to the pages at a moment (milliseconds since 1970 UTC). What cannot be done is left. */
export function editWorld(world: World, edit: Edit, now: number): void {
  if (edit.kind === 'announce') {
    world.made += 1
    world.records = orderRecords([...world.records, makeRecord(world.made, edit, now)])
    return
  }
  const record = world.records[edit.which % Math.max(1, world.records.length)]
  if (!record) return
  const next = edit.kind === 'withdraw' ? [] : [changeRecord(record, edit, now)]
  world.records = orderRecords([...world.records.filter((each) => each !== record), ...next])
}

function makeRecord(number: number, { inDays, of }: Extract<Edit, { kind: 'announce' }>, now: number): SourceRecord {
  const at = new Date(now).toISOString()
  const day = addDays(dayAt(now), inDays)
  const times = { firstSeenAt: at, changedAt: at }
  if (of === 'downtime') {
    const start = instantAt(day, 17)
    return knownRecord(`dt-${number}`, { title: `Downtime ${number}`, start, end: addMinutes(start, 900), ...times })
  }
  const fields = { title: `${of} ${number}`, systems: ['toms'], ...times }
  if (of === 'deadline') return knownRecord(`dl-${number}`, { ...fields, kind: of, start: null, end: day })
  return knownRecord(`is-${number}`, { ...fields, kind: of, start: day, end: null, state: 'open' })
}

function changeRecord(record: SourceRecord, edit: Extract<Edit, { which: number }>, now: number): SourceRecord {
  if (edit.kind === 'reword')
    return { ...record, text: `${record.text} (said in other words)`, title: `${record.title}!` }
  const fields = factsOf(record, edit)
  if (fields === null) return record
  return { ...record, ...fields, revision: record.revision + 1, changedAt: new Date(now).toISOString() }
}

/** Null where a record cannot be changed in this way. */
function factsOf(
  record: SourceRecord,
  { kind, byDays }: Extract<Edit, { which: number }>,
): Partial<SourceRecord> | null {
  const { start, end } = record
  const later = (time: string) => (time.length === 10 ? addDays(time, byDays) : addMinutes(time, byDays * DAY_MINUTES))
  switch (kind) {
    case 'move':
      return start && end ? { start: later(start), end: later(end) } : end ? { end: later(end) } : null
    case 'extend':
      return end ? { end: later(end) } : null
    case 'cancel':
      return record.kind === 'downtime' && record.state !== 'cancelled' ? { state: 'cancelled' } : null
    default:
      return { place: `Room ${record.revision}` }
  }
}
