import type { SourceRecord } from '../records/source-record.ts'
import { lastMomentOf } from '../time/moments.ts'
import { spanOfTime } from './edges.ts'

const MS_PER_DAY = 86_400_000

/**
 * True where a record's own times say that it is past at `now` (ISO 8601 instant), so that its page may drop it without
 * a word. A downtime or window whose end nobody gave is not over: somebody has to say so.
 */
export function isOver(record: SourceRecord, now: string): boolean {
  const open = record.kind === 'downtime' || record.kind === 'window' || record.kind === 'issue'
  const last = record.end ? (record.latestEnd ?? record.end) : open ? null : record.start
  if (!last) return false
  const moment = Date.parse(now)
  // Zone rules only matter near the edge; far from it the digits decide.
  const distance = spanOfTime(last).to - moment
  if (Math.abs(distance) > 2 * MS_PER_DAY) return distance < 0
  return lastMomentOf(last) < moment
}
