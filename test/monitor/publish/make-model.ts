import type { SiteModel } from '../../../monitor/publish/site-model.ts'
import type { AddedChange } from '../../../shared/changes/change-record.ts'
import { isAllowedLink } from '../../../shared/feed/allowed-link.ts'
import type { SourceHealth } from '../../../shared/feed/source-health.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'

/** Monday, July 1, 2024, 10 a.m. in California. */
export const NOW = Date.parse('2024-07-01T17:00:00Z')

export const PAGE = 'https://www.caaspp-elpac.org/system-status/downtime'

/** A scheduled downtime of TOMS from a Friday evening to a Monday morning, changed as the test says. */
export function makeRecord(changes: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id: 'r1',
    revision: 1,
    kind: 'downtime',
    title: 'Summer maintenance',
    section: 'System Downtime',
    systems: ['toms'],
    programs: ['CAASPP', 'ELPAC'],
    start: '2024-07-05T17:00-07:00',
    end: '2024-07-08T08:00-07:00',
    text: 'TOMS cannot be used from July 5 at 5 p.m. through July 8 at 8 a.m.',
    links: [],
    doubts: [],
    state: 'scheduled',
    sources: [{ url: PAGE, published: '2024-06-20', fetchedAt: '2024-06-20T16:00:00Z', textHash: 'a1', text: 'TOMS' }],
    firstSeenAt: '2024-06-20T16:00:00Z',
    changedAt: '2024-06-20T16:00:00Z',
    ...changes,
  }
}

/** A record of another kind, without the downtime's state and hours. */
export function makeFact(kind: SourceRecord['kind'], changes: Partial<SourceRecord> = {}): SourceRecord {
  const { state: _, ...rest } = makeRecord({ id: kind, kind, start: null, end: null, systems: [], ...changes })
  return changes.state ? { ...rest, state: changes.state } : rest
}

export function makeHealth(changes: Partial<SourceHealth> = {}): SourceHealth {
  return {
    id: 'downtime-schedule',
    name: 'System downtime schedule',
    url: PAGE,
    outcome: 'ok',
    reason: null,
    lastCheckedAt: '2024-07-01T16:58:00Z',
    lastReadAt: '2024-07-01T16:58:00Z',
    staleAfterMinutes: 180,
    essential: true,
    ...changes,
  }
}

export function makeAdded(record: SourceRecord, at = record.firstSeenAt): AddedChange {
  return {
    id: `${record.id}@1`,
    recordId: record.id,
    revision: 1,
    type: 'added',
    nature: null,
    at,
    kind: record.kind,
    title: record.title,
    systems: record.systems,
    source: record.sources[0]?.url ?? PAGE,
    before: null,
    after: record,
  }
}

export function makeModel(changes: Partial<SiteModel> = {}): SiteModel {
  const records = changes.records ?? [makeRecord()]
  return {
    records,
    changes: records.map((record) => makeAdded(record)),
    health: [makeHealth()],
    now: NOW,
    baseUrl: 'https://watch.example.org/caaspp/',
    sourceNames: { [PAGE]: 'System downtime schedule' },
    isAllowedLink,
    ...changes,
  }
}
