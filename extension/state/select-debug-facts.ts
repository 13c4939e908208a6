import { chooseFreshness, type Freshness, type SourceHealth } from '../../shared/feed/source-health.ts'
import { RECORD_KINDS, type RecordKind } from '../../shared/records/source-record.ts'
import type { WatchSource } from './choose-source.ts'
import { type Stored, selectState } from './stored.ts'
import type { Attempt } from './watch-state.ts'

/** What this extension knows, for people who look for the cause of a trouble. Moments in milliseconds since 1970 UTC. */
export interface DebugFacts {
  source: WatchSource
  counts: Record<RecordKind, number>
  unread: number
  lastAttempt: Attempt | null
  failures: number
  log: Attempt[]
  pages: { source: SourceHealth; freshness: Freshness }[]
  newsWaiting: number
  alertsRemembered: number
  alertsSince: number | null
  snoozedUntil: number | null
}

/** `now` in milliseconds since 1970 UTC. */
export function selectDebugFacts(stored: Stored, now: number): DebugFacts {
  const { copy, lastAttempt, failures, log } = selectState(stored)
  const { alerts, unread, snoozedUntil } = stored.marks
  const count = (kind: RecordKind) => (copy?.records ?? []).filter((record) => record.kind === kind).length
  return {
    source: stored.source,
    counts: Object.fromEntries(RECORD_KINDS.map((kind) => [kind, count(kind)])) as Record<RecordKind, number>,
    unread: unread.length,
    ...{ lastAttempt, failures, log },
    pages: (copy?.health ?? []).map((source) => ({ source, freshness: chooseFreshness(source, now) })),
    newsWaiting: alerts.news.length,
    alertsRemembered: Object.keys(alerts.done).length,
    alertsSince: alerts.since,
    snoozedUntil,
  }
}
