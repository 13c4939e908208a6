import type { MergeContext } from '../../shared/changes/merged.ts'
import type { PageReading } from '../../shared/reading/page-reading.ts'
import type { PageRecord, SourceRecord } from '../../shared/records/source-record.ts'

export const SCHEDULE = 'https://www.caaspp-elpac.org/system-status/downtime'
export const HOME = 'https://www.caaspp-elpac.org/'
export const MAIL = 'https://www.caaspp-elpac.org/training-and-communication/communication/email/06-03-24-caaspp'
export const ISSUES = 'https://www.caaspp-elpac.org/system-status/known-issues'

/** A notice without times; say what matters for the test. */
export function pageRecord(fields: Partial<PageRecord> = {}): PageRecord {
  const title = fields.title ?? 'Order Materials for Spring'
  return {
    kind: 'notice',
    title,
    section: null,
    systems: [],
    start: null,
    end: null,
    text: `${title}.`,
    links: [],
    doubts: [],
    ...fields,
  }
}

/** TOMS is down from Friday, June 28, 2024, 5 p.m. to Wednesday, July 3, 8 a.m. */
export function downtime(fields: Partial<PageRecord> = {}): PageRecord {
  return pageRecord({
    kind: 'downtime',
    title: 'Yearly changeover',
    section: 'Systems Close for the Year',
    systems: ['toms'],
    start: '2024-06-28T17:00-07:00',
    end: '2024-07-03T08:00-07:00',
    state: 'scheduled',
    text: 'TOMS will be offline from June 28 at 5 p.m. to July 3 at 8 a.m.',
    ...fields,
  })
}

/** A row of a known-issues table, open. */
export function issue(fields: Partial<PageRecord> = {}): PageRecord {
  return pageRecord({
    kind: 'issue',
    title: 'Reports Show the Wrong Grade',
    systems: ['toms'],
    start: '2024-05-20',
    state: 'open',
    updates: [],
    text: 'Some reports show the wrong grade.',
    ...fields,
  })
}

/** The site's status strip. */
export function statusStrip(fields: Partial<PageRecord> = {}): PageRecord {
  const counts = { downtime: 0, issues: 0 }
  return pageRecord({
    kind: 'status',
    title: 'System Status',
    state: 'ok',
    counts,
    text: 'System Status OK',
    ...fields,
  })
}

/** A trusted reading of a page that states these records. */
export function reading(records: PageRecord[], document: Partial<PageReading['document']> = {}): PageReading {
  const page = { title: 'A page', published: null, family: 'other', programs: [], reviewed: null, doubts: [] } as const
  return { outcome: 'ok', reason: null, document: { ...page, programs: [], doubts: [], ...document }, records }
}

/** Read and merged at `now` (ISO 8601 instant). */
export function seen(url: string, now: string): MergeContext {
  return { url, fetchedAt: now, textHash: `hash of ${url} at ${now}`, now }
}

/** A known record with one source; its id says which. */
export function knownRecord(id: string, fields: Partial<SourceRecord> = {}): SourceRecord {
  const { sources, ...rest } = fields
  const record = fields.kind === undefined || fields.kind === 'downtime' ? downtime(rest) : pageRecord(rest)
  const at = '2024-05-01T16:00:00.000Z'
  const proof = { url: SCHEDULE, published: null, fetchedAt: at, textHash: 'a1', text: record.text }
  return {
    ...record,
    id,
    revision: 1,
    programs: [],
    sources: sources ?? [proof],
    firstSeenAt: at,
    changedAt: at,
    ...rest,
  }
}
