import type { DirectCopy } from '../../../extension/direct-check/direct-copy.ts'
import type { FeedCopy } from '../../../extension/feed-client/feed-copy.ts'
import { type Marks, NO_MARKS } from '../../../extension/state/marks.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../extension/state/settings.ts'
import type { Stored } from '../../../extension/state/stored.ts'
import { NOTHING_KNOWN } from '../../../extension/state/watch-state.ts'
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

/** Right after installation: no source was chosen. */
export const NOTHING_STORED: Stored = {
  source: { kind: 'none' },
  managed: null,
  settings: DEFAULT_SETTINGS,
  marks: NO_MARKS,
  feed: { ...NOTHING_KNOWN, address: null },
  direct: NOTHING_KNOWN,
}

/** A feed was chosen and not read yet. */
export const NOTHING_READ: Stored = {
  ...NOTHING_STORED,
  source: { kind: 'feed', address: ADDRESS, setBy: 'options' },
  settings: { ...DEFAULT_SETTINGS, feedAddress: ADDRESS },
  feed: { ...NOTHING_KNOWN, address: ADDRESS },
}

/** What is stored where a feed was read five minutes before `NOW`. */
export function watchState(
  records: SourceRecord[],
  sources: SourceHealth[] = [health()],
  settings: Partial<Settings> = {},
): Stored {
  const lastAttempt = { at: NOW - 5 * MINUTE, problem: null }
  return {
    ...NOTHING_READ,
    settings: { ...NOTHING_READ.settings, ...settings },
    feed: { address: ADDRESS, copy: feedCopy(records, sources), lastAttempt, failures: 0, log: [] },
  }
}

export function feedCopy(records: SourceRecord[], sources: SourceHealth[] = [health()]): FeedCopy {
  return {
    address: ADDRESS,
    name: 'CAASPP Watch',
    signedBy: null,
    indexEtag: '"1"',
    recordsHash: 'a'.repeat(64),
    records,
    healthPath: 'health.json',
    healthEtag: '"2"',
    health: sources,
    checkedAt: '2024-06-27T15:50:00Z',
  }
}

/** What the public pages said at `NOW`. */
export function directCopy(records: SourceRecord[], sources: SourceHealth[] = [health()]): DirectCopy {
  return { records, health: sources, readBy: '1', checkedAt: NOW, failedPasses: 0, pages: [] }
}

export function unreadMarks(records: SourceRecord[]): Marks {
  return { ...NO_MARKS, unread: records.map(({ id }) => id) }
}
