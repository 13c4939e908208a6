import type { PageRecord } from '../records/source-record.ts'
import { dayAt, firstMomentOf, lastMomentOf } from '../time/moments.ts'
import { boundsOf } from './downtime-phase.ts'

/**
 * The first moment after `now` at which what is published of these records looks otherwise although nothing was read in
 * between: a downtime begins or ends, a date passes, or a day ends in California. Both in milliseconds since 1970 UTC.
 */
export function nextMoment(records: readonly PageRecord[], now: number): number {
  let next = lastMomentOf(dayAt(now))
  for (const record of records) {
    for (const moment of momentsOf(record)) {
      if (moment !== null && now < moment && moment < next) next = moment
    }
  }
  return next
}

/** The moments at which a record looks otherwise than before. */
function momentsOf(record: PageRecord): (number | null)[] {
  if (record.kind === 'downtime') {
    const { first, last, sureFrom, sureUntil } = boundsOf(record)
    return [first, last, sureFrom, sureUntil]
  }
  return [record.start, record.end].flatMap((time) => (time ? [firstMomentOf(time), lastMomentOf(time)] : []))
}
