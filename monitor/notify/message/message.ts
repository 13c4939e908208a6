import type { SourceRecord } from '../../../shared/records/source-record.ts'
import type { Severity } from '../../severity.ts'

/** A line of an item: "Starts: Fri, June 28, 2024, 5 p.m. PT". Text from pages is not escaped. */
export interface Fact {
  readonly label: string
  readonly text: string
}

/** One thing that a message tells of. */
export interface MessageItem {
  /** Names the thing, not the news: the record's id. */
  readonly subject: string
  /** What happened, one sentence each, the oldest first; never empty. */
  readonly news: readonly string[]
  /** What, which systems, start and end in Pacific time, doubts. */
  readonly facts: readonly Fact[]
  /** Where to check it; a public https address, or null. */
  readonly source: string | null
  /** The record as it is now (of one that is no longer announced: as it last was), for calendars and issues. */
  readonly record: SourceRecord | null
  /** True where the page no longer announces it. */
  readonly withdrawn: boolean
  /** True where nothing more is to come of it: cancelled, over, resolved, recovered. */
  readonly finished: boolean
}

/** What a channel is given to send. It says everything; a channel only gives it the form that its receiver reads. */
export interface Message {
  /** The idempotency key. The same message has the same one, however often it is sent. */
  readonly key: string
  readonly channel: string
  readonly kind: 'alert' | 'digest' | 'summary' | 'health' | 'test'
  readonly severity: Severity
  /** One line without a line end. */
  readonly title: string
  readonly intro: string | null
  readonly items: readonly MessageItem[]
  /** How many things are left out here; the dashboard has them. */
  readonly more: number
  /** Where the dashboard is; null where nobody said. */
  readonly siteUrl: string | null
  /** Instant (ISO 8601, UTC) at which it was put together. */
  readonly sealedAt: string
  /** True where the receiver refused it before: to be sent with as little decoration as possible. */
  readonly plain: boolean
}
