import { selectReport } from '../../../monitor/status/select-report.ts'
import type { AddedChange } from '../../../shared/changes/change-record.ts'
import type { SourceHealth } from '../../../shared/feed/source-health.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'

export const NOW = '2026-07-13T16:05:00Z'

export function source(parts: Partial<SourceHealth> = {}): SourceHealth {
  const [lastCheckedAt, lastReadAt] = [NOW, '2026-07-13T16:00:00Z']
  const read = { outcome: 'ok', reason: null, lastCheckedAt, lastReadAt, staleAfterMinutes: 60 } as const
  return { id: 'home', name: 'Home', url: 'https://www.caaspp-elpac.org/', essential: true, ...read, ...parts }
}

export function downtime(parts: Partial<SourceRecord> = {}): SourceRecord {
  return {
    ...{
      id: 'd1',
      revision: 1,
      kind: 'downtime',
      title: 'Planned work',
      systems: ['toms'],
      programs: [],
      section: null,
    },
    ...{ start: '2026-07-14T17:00-07:00', end: '2026-07-14T18:00-07:00', text: '', links: [], doubts: [], sources: [] },
    ...{ firstSeenAt: NOW, changedAt: NOW, ...parts },
  } as SourceRecord
}

export function added(record: SourceRecord): AddedChange {
  const { id, kind, title, systems } = record
  const about = {
    id: `${id}@1`,
    recordId: id,
    revision: 1,
    at: NOW,
    kind,
    title,
    systems,
    source: 'https://x.example/',
  }
  return { ...about, type: 'added', nature: null, before: null, after: record }
}

export function report(records: SourceRecord[], health: SourceHealth[]) {
  return selectReport({ records, health, changes: [] }, NOW)
}
