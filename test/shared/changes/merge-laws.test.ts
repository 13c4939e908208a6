import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSnapshots } from '../../../shared/changes/compare-snapshots.ts'
import { mergePage } from '../../../shared/changes/merge-page.ts'
import type { PageRecord, SourceRecord } from '../../../shared/records/source-record.ts'
import { HOME, MAIL, reading, SCHEDULE, seen } from '../../support/records.ts'
import { anyPageRecord } from './arbitraries.ts'

const PAGES = [
  { url: SCHEDULE, published: null },
  { url: HOME, published: null },
  { url: MAIL, published: '2024-06-03' },
] as const

const anyPage = fc.tuple(fc.constantFrom(...PAGES), fc.array(anyPageRecord, { maxLength: 8 }))
const anyPages = fc.array(anyPage, { maxLength: 5 })

/** The records after reading some pages, one a day. */
function recordsAfter(pages: [(typeof PAGES)[number], PageRecord[]][]): SourceRecord[] {
  return pages.reduce<SourceRecord[]>((known, [page, records], index) => {
    const now = `2024-06-${10 + index}T16:00:00.000Z`
    return mergePage(known, reading(records, { published: page.published }), seen(page.url, now)).records
  }, [])
}

const NOW = '2024-06-20T16:00:00.000Z'
const NEXT = '2024-06-21T16:00:00.000Z'

describe('mergePage', () => {
  it('changes no byte when a page says the same again', () => {
    fc.assert(
      fc.property(anyPages, anyPage, (pages, [page, records]) => {
        const read = reading(records, { published: page.published })
        const once = mergePage(recordsAfter(pages), read, seen(page.url, NOW))
        const twice = mergePage(once.records, read, { ...seen(page.url, NEXT), now: NOW })
        expect(twice.changes).toEqual([])
        expect(JSON.stringify(twice.records)).toBe(JSON.stringify(once.records))
      }),
    )
  })

  it('never gives one id to two records', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        const ids = recordsAfter(pages).map((record) => record.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('tells exactly what differs between the records before and after', () => {
    fc.assert(
      fc.property(anyPages, anyPage, (pages, [page, records]) => {
        const known = recordsAfter(pages)
        const merged = mergePage(known, reading(records, { published: page.published }), seen(page.url, NOW))
        expect(merged.changes).toEqual(compareSnapshots(known, merged.records, NOW))
        const moved = merged.records.filter((record) => record.changedAt === NOW).map((record) => record.id)
        const told = merged.changes.filter((change) => change.type !== 'removed').map((change) => change.recordId)
        expect(told.toSorted()).toEqual(moved.toSorted())
      }),
    )
  })

  it('gives every record it keeps at least one source, and each source once', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        for (const record of recordsAfter(pages)) {
          const urls = record.sources.map((proof) => proof.url)
          expect(urls.length).toBeGreaterThan(0)
          expect(new Set(urls).size).toBe(urls.length)
        }
      }),
    )
  })

  it('keeps the id of a downtime that is moved, whatever else stands on the page', () => {
    fc.assert(
      fc.property(fc.array(anyPageRecord, { maxLength: 5 }), fc.integer({ min: -20, max: 20 }), (others, days) => {
        const downtime = (start: number): PageRecord => ({
          kind: 'downtime',
          title: 'Closing of the scoring server for repairs',
          section: 'Repairs',
          systems: ['moodle'],
          start: new Date(Date.parse('2024-08-01T16:00Z') + start * 86_400_000).toISOString().slice(0, 10),
          end: null,
          text: 'The scoring server is closed for repairs.',
          links: [],
          doubts: [],
          state: 'scheduled',
        })
        const first = mergePage([], reading([...others, downtime(0)]), seen(SCHEDULE, NOW))
        const next = mergePage(first.records, reading([downtime(days), ...others]), seen(SCHEDULE, NEXT))
        const idIn = (records: SourceRecord[]) => records.find((record) => record.systems.includes('moodle'))?.id
        expect(idIn(next.records)).toBe(idIn(first.records))
        expect(next.changes).toHaveLength(days === 0 ? 0 : 1)
      }),
    )
  })

  it('makes no change of an edit of typography', () => {
    fc.assert(
      fc.property(fc.array(anyPageRecord, { maxLength: 8 }), (records) => {
        const first = mergePage([], reading(records), seen(SCHEDULE, NOW))
        const edited = records.map((record) => ({
          ...record,
          title: `  “${record.title.toUpperCase()}” — `,
          text: record.text.replaceAll(' ', '\u00a0 '),
        }))
        const next = mergePage(first.records, reading(edited), seen(SCHEDULE, NEXT))
        expect(next.changes).toEqual([])
        expect(next.records.map((record) => record.revision)).toEqual(records.map(() => 1))
      }),
    )
  })
})
