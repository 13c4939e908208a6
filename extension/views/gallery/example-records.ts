import type { SourceHealth } from '../../../shared/feed/source-health.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'

/** Tuesday, July 14, 2026, 9:12 a.m. in California: the moment at which all examples are seen. */
export const NOW = Date.parse('2026-07-14T09:12-07:00')
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

const SCHEDULE = 'https://www.caaspp-elpac.org/system-status/downtime'

/** A record as a feed would bring it; what matters for the example is given. */
export function example(fields: Partial<SourceRecord> & Pick<SourceRecord, 'id' | 'kind' | 'title'>): SourceRecord {
  const seen = '2026-07-13T16:05:00.000Z'
  const text = fields.text ?? fields.title
  return {
    revision: 1,
    section: null,
    systems: [],
    programs: ['CAASPP', 'ELPAC'],
    start: null,
    end: null,
    text,
    links: [],
    doubts: [],
    sources: [{ url: SCHEDULE, published: '2026-07-09', fetchedAt: seen, textHash: 'a1', text }],
    firstSeenAt: seen,
    changedAt: seen,
    ...fields,
  }
}

export const DOWN_NOW = example({
  id: 'dt-now',
  kind: 'downtime',
  title: 'CERS Closes for Two Nights',
  systems: ['cers'],
  start: '2026-07-13T17:00-07:00',
  end: '2026-07-15T08:00-07:00',
  state: 'scheduled',
  aftermath: { atLeast: null, atMost: 'PT24H', text: 'New results may take up to 24 hours to appear.' },
})

export const DOWN_MANY = example({
  id: 'dt-many',
  kind: 'downtime',
  title: 'Yearly Changeover of All Testing Systems',
  systems: ['toms', 'tds', 'thss', 'dei'],
  start: '2026-07-14T06:00-07:00',
  end: '2026-07-14T09:16-07:00',
  state: 'scheduled',
})

export const AHEAD = example({
  id: 'dt-ahead',
  kind: 'downtime',
  title: 'System Downtime',
  systems: ['interim-viewing', 'thss'],
  start: '2026-08-07T17:00-07:00',
  end: '2026-08-11T08:00-07:00',
  state: 'scheduled',
})

export const TENTATIVE = example({
  id: 'dt-tentative',
  kind: 'downtime',
  title: 'Maintenance Window',
  systems: ['toms'],
  start: '2026-08-22',
  end: '2026-08-23',
  earliestStart: '2026-08-21T17:00-07:00',
  latestEnd: '2026-08-24T08:00-07:00',
  state: 'tentative',
})

export const DOUBTED = example({
  id: 'dt-doubted',
  kind: 'downtime',
  title: 'Tools for Teachers Is Moved to a New Server',
  systems: ['tools-for-teachers'],
  start: '2026-07-14',
  end: '2026-07-15',
  doubts: ['weekday-mismatch'],
  suggested: { start: '2026-07-15' },
  state: 'scheduled',
})

export const DATES = [
  example({ id: 'dl-1', kind: 'deadline', title: 'Return Your Test Materials', end: '2026-07-17' }),
  example({
    id: 'dl-2',
    kind: 'deadline',
    title: 'Finish Hand Scoring',
    systems: ['thss'],
    end: '2026-07-14T17:00-07:00',
  }),
  example({
    id: 'ev-1',
    kind: 'event',
    title: 'Question Hour',
    start: '2026-07-22T14:00-07:00',
    end: '2026-07-22T15:00-07:00',
    place: 'Online',
  }),
  example({
    id: 'wn-1',
    kind: 'window',
    title: 'Initial ELPAC',
    programs: ['ELPAC'],
    start: '2026-07-01',
    end: '2027-06-30',
  }),
  example({ id: 'rl-1', kind: 'release', title: 'Guides for the New Year', start: '2026-08', approximate: true }),
]

export const NOTICES = [
  example({
    id: 'nt-1',
    kind: 'notice',
    title: 'A New Date for the Summer Downtime',
    systems: ['interim-viewing', 'thss'],
    text: 'The summer downtime moves by one week, so that schools can finish scoring before it begins.',
  }),
  example({ id: 'nt-2', kind: 'notice', title: 'Plan Your Windows Early', systems: ['toms'] }),
  example({ id: 'nt-3', kind: 'notice', title: 'Review Passages', programs: ['ELPAC'] }),
]

/** Text that would like to be more than text. */
export const HOSTILE = example({
  id: 'nt-hostile',
  kind: 'notice',
  title: '<img src=x onerror=alert(1)> "\'><script>alert(1)</script>',
  text: `javascript:alert(1) ${'wörter und 漢字 🦉 '.repeat(20)}`,
  sources: [{ url: 'javascript:alert(1)', published: null, fetchedAt: '2026-07-13T16:05:00Z', textHash: '', text: '' }],
})

/** A page of which it was last read so many milliseconds before. */
export function readAgo(milliseconds: number, fields: Partial<SourceHealth> = {}): SourceHealth {
  const at = new Date(NOW - milliseconds).toISOString()
  return {
    id: 'downtime-schedule',
    name: 'System downtime schedule',
    url: SCHEDULE,
    outcome: 'ok',
    reason: null,
    lastCheckedAt: at,
    lastReadAt: at,
    staleAfterMinutes: 360,
    essential: true,
    ...fields,
  }
}
