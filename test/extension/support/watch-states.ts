import type { FeedCopy } from '../../../extension/feed-client/feed-copy.ts'
import type { WatchState } from '../../../extension/state/watch-state.ts'
import type { SourceHealth } from '../../../shared/feed/source-health.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'

export const ADDRESS = 'https://feed.example.org/watch/'
/** Thursday, June 27, 2024, 9 a.m. in California. */
export const NOW = Date.parse('2024-06-27T16:00:00Z')
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A source that was read ten minutes before `NOW` and is believed for six hours. */
export function health(fields: Partial<SourceHealth> = {}): SourceHealth {
  return {
    id: 'downtime',
    name: 'System Downtime',
    url: 'https://www.caaspp-elpac.org/system-status/downtime',
    outcome: 'ok',
    reason: null,
    lastCheckedAt: '2024-06-27T15:50:00Z',
    lastReadAt: '2024-06-27T15:50:00Z',
    staleAfterMinutes: 360,
    essential: true,
    ...fields,
  }
}

/** A state in which a feed was read five minutes before `NOW`. */
export function watchState(records: SourceRecord[], sources: SourceHealth[] = [health()]): WatchState {
  const copy: FeedCopy = {
    address: ADDRESS,
    indexEtag: '"1"',
    recordsHash: 'a'.repeat(64),
    records,
    healthPath: 'health.json',
    healthEtag: '"2"',
    health: sources,
  }
  return { stateVersion: 1, address: ADDRESS, copy, lastAttempt: { at: NOW - 5 * MINUTE, problem: null } }
}
