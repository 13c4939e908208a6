import type { Nature } from '../../shared/changes/change-record.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { Severity } from '../severity.ts'

/** What an entry tells of. Instants in ISO 8601, UTC. */
export type Occasion =
  /** A change of a record; `record` as it was at that revision (of a removed one: as it last was). */
  | { kind: 'change'; news: Nature | 'added' | 'removed'; sentence: string; record: SourceRecord }
  /** A rung of the ladder of a record. `at`: the moment of its edge, by which a rung of a moved record is known as old. */
  | { kind: 'reminder'; recordId: string; rung: string; edge: Edge; at: string }
  /** The monitor itself: a source or a channel. `about` is what people call it, `reason` one plain clause. */
  | { kind: 'health'; alarm: Alarm; about: string; reason: string | null; since: string }
  /** How everything stands, in place of single alerts: at the beginning of a channel, or where too many were waiting. */
  | { kind: 'summary'; why: 'begun' | 'folded' }

export type Edge = 'start' | 'end'
export type Alarm = 'broke' | 'blocked' | 'stale' | 'recovered' | 'channel-failing' | 'channel-recovered'

/** One thing that one channel is to be told. It goes when it was delivered. */
export interface OutboxEntry {
  /** Names this thing on this channel for good: nothing is put into the outbox twice. */
  key: string
  channel: string
  occasion: Occasion
  severity: Severity
  /** For the next digest, and not by itself. */
  digest: boolean
  madeAt: string
  /** Not to be told before; null for at once. */
  heldUntil: string | null
  /** Key of the message that it was sealed into; null while it waits. */
  message: string | null
}

/** Entries that go out together. Once sealed it stays the same message, however often it has to be sent. */
export interface SealedMessage {
  /** The idempotency key that goes with it. */
  key: string
  channel: string
  sealedAt: string
  /** Failed attempts, and when the next may be made; null for at once. */
  attempts: number
  nextTryAt: string | null
  /** Why the last attempt failed, in one plain clause; never holds a secret. */
  problem: string | null
  /** How often the receiver refused this very message; then it is sent in a plainer form. */
  refusals: number
  /** The parts of it that have arrived, where a channel has several (recipients, issues): short hashes. */
  done: string[]
}

/** Why a whole channel cannot be reached, and since when. */
export interface ChannelFailure {
  since: string
  attempts: number
  nextTryAt: string
  reason: string
  /** Other channels were told. */
  reported: boolean
}

/** What is remembered of a channel. */
export interface ChannelMemory {
  id: string
  begunAt: string
  /** The records that it was told of and that are not over, by id, and how loudly. */
  told: Record<string, Severity>
  failure: ChannelFailure | null
}

/** A source that cannot be trusted, from the first look that showed it until it is read again. */
export interface SourceAlarm {
  source: string
  alarm: 'broke' | 'blocked' | 'stale'
  since: string
  /** The look that first showed it (an alarm needs a second one). */
  seenAt: string
  told: boolean
}

/** Everything that is still to be told, and what has to be known to tell nothing twice. */
export interface Outbox {
  /** Up to which moment reminders are planned; null while nothing was ever planned. */
  plannedAt: string | null
  channels: readonly ChannelMemory[]
  alarms: readonly SourceAlarm[]
  messages: readonly SealedMessage[]
  entries: readonly OutboxEntry[]
}

/** A line of `outbox.jsonl`. The first one says how many follow, so that a file that was cut at a line's end is noticed. */
export type OutboxLine =
  | { line: 'outbox'; plannedAt: string | null; lines: number }
  | { line: 'channel'; value: ChannelMemory }
  | { line: 'alarm'; value: SourceAlarm }
  | { line: 'message'; value: SealedMessage }
  | { line: 'entry'; value: OutboxEntry }

export const EMPTY_OUTBOX: Outbox = { plannedAt: null, channels: [], alarms: [], messages: [], entries: [] }
