import type { SourceHealth } from '../../../shared/feed/source-health.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { type FeedFiles, makeFeed } from '../../extension/support/feed-server.ts'
import { health, MINUTE } from '../../extension/support/watch-states.ts'
import { knownRecord } from '../../support/records.ts'

/** A feed whose times are told from this moment on, since a real browser has its own clock. */
export interface FeedAroundNow {
  /** Of its one downtime (TOMS): so many milliseconds from now. None without them. */
  start?: number
  end?: number
  /** Further fields of that downtime. */
  fields?: Partial<SourceRecord>
  /** Titles of its notices. */
  notices?: readonly string[]
  /** Milliseconds since its page was read. */
  readAgo?: number
  source?: Partial<SourceHealth>
}

export function makeFeedAroundNow(wanted: FeedAroundNow): FeedFiles {
  const { start, end, fields, notices = ['Order Materials for Spring'], readAgo = 5 * MINUTE, source } = wanted
  const now = Date.now()
  const at = (moment: number) => `${new Date(moment).toISOString().slice(0, 19)}Z`
  const times = { start: start === undefined ? null : at(now + start), end: end === undefined ? null : at(now + end) }
  const told = notices.map((title) => knownRecord(`nt-${title.length}`, { kind: 'notice', title }))
  const downtime = knownRecord('dt-1', { ...times, ...fields })
  const records = start === undefined && end === undefined ? told : [downtime, ...told]
  return makeFeed(records, [health({ lastReadAt: at(now - readAgo), lastCheckedAt: at(now - readAgo), ...source })])
}
