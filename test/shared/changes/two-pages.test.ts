import { describe, expect, it } from 'vitest'
import { mergePage } from '../../../shared/changes/merge-page.ts'
import type { PageRecord, SourceRecord } from '../../../shared/records/source-record.ts'
import { downtime, MAIL, pageRecord, reading, SCHEDULE, seen } from '../../support/records.ts'

const MAY = '2024-05-10T16:00:00.000Z'
const JUNE = '2024-06-10T16:00:00.000Z'
const AUGUST = '2024-08-10T16:00:00.000Z'

function read(records: PageRecord[], url = SCHEDULE, now = MAY, known: SourceRecord[] = []) {
  return mergePage(known, reading(records), seen(url, now))
}

describe('a fact on two pages', () => {
  const rough = downtime({
    title: 'System Downtime',
    section: 'Downtimes',
    systems: ['tds', 'toms'],
    start: '2024-06-29',
    end: '2024-07-02',
    earliestStart: '2024-06-28T17:00-07:00',
    latestEnd: '2024-07-03T08:00-07:00',
    text: 'June 29–July 2: TDS, TOMS',
  })
  const mailed = (record: PageRecord, published: string, known: SourceRecord[], now = JUNE) =>
    mergePage(known, reading([record], { published, programs: ['ELPAC'] }), seen(MAIL, now))

  it('is one record with two sources and no second addition', () => {
    const first = read([downtime()])
    const next = mailed(
      downtime({ title: 'Rollover', section: null, text: 'Offline for the rollover.' }),
      '2024-06-03',
      first.records,
    )
    expect(next.changes).toEqual([])
    expect(next.records).toHaveLength(1)
    expect(next.records[0]?.sources.map((proof) => proof.url)).toEqual([SCHEDULE, MAIL])
    expect(next.records[0]).toMatchObject({ title: 'Yearly changeover', programs: ['ELPAC'], revision: 1 })
  })

  it('is said as exactly as the more exact page says it, for all systems that either names', () => {
    const first = read([rough])
    const next = mailed(downtime(), '2024-06-03', first.records)
    expect(next.records).toHaveLength(1)
    expect(next.records[0]).toMatchObject({
      start: '2024-06-28T17:00-07:00',
      end: '2024-07-03T08:00-07:00',
      systems: ['tds', 'toms'],
      doubts: [],
    })
    expect(next.records[0]).not.toHaveProperty('earliestStart')
    expect(next.changes).toMatchObject([{ nature: 'specified' }])
  })

  it('is superseded by a page published later', () => {
    const first = mailed(downtime(), '2024-05-06', [], MAY)
    const later = reading([downtime({ end: '2024-07-05T08:00-07:00' })], { published: '2024-06-03' })
    const next = mergePage(first.records, later, seen(`${MAIL}-2`, JUNE))
    expect(next.records[0]).toMatchObject({ end: '2024-07-05T08:00-07:00', doubts: [], revision: 2 })
    expect(next.records[0]?.sources[0]?.stated).toEqual({ end: '2024-07-03T08:00-07:00' })
    expect(next.changes).toMatchObject([{ type: 'updated', nature: 'extended' }])
    const again = mergePage(
      next.records,
      reading([downtime()], { published: '2024-05-06', programs: ['ELPAC'] }),
      seen(MAIL, AUGUST),
    )
    expect(again).toEqual({ records: next.records, changes: [] })
  })

  it('is not moved back by an older page that is read later', () => {
    const first = mailed(downtime(), '2024-06-03', [], JUNE)
    const older = reading([downtime({ end: '2024-07-05T08:00-07:00' })], { published: '2024-05-06' })
    const next = mergePage(first.records, older, seen(`${MAIL}-2`, JUNE))
    expect(next.changes).toEqual([])
    expect(next.records[0]).toMatchObject({ end: '2024-07-03T08:00-07:00', doubts: [] })
    expect(next.records[0]?.sources).toHaveLength(2)
  })

  it('is cancelled by a later page', () => {
    const first = mailed(downtime(), '2024-05-06', [], MAY)
    const later = reading([downtime({ state: 'cancelled' })], { published: '2024-06-03' })
    expect(mergePage(first.records, later, seen(`${MAIL}-2`, JUNE)).changes).toMatchObject([{ nature: 'cancelled' }])
  })

  it('is moved by a later page that says what it replaces', () => {
    const webinar = pageRecord({ kind: 'event', title: 'Update webinar', start: '2024-06-20', end: '2024-06-20' })
    const first = mailed(webinar, '2024-05-06', [], MAY)
    const moved = pageRecord({
      kind: 'event',
      title: 'Assessment update webinar',
      start: '2024-06-27T14:00-07:00',
      replaces: '2024-06-20',
      text: 'The webinar of June 20 will be held on June 27 at 2 p.m.',
    })
    const next = mergePage(first.records, reading([moved], { published: '2024-06-03' }), seen(`${MAIL}-2`, JUNE))
    expect(next.changes).toMatchObject([{ type: 'updated', nature: 'moved', recordId: first.records[0]?.id }])
  })

  it('is doubted where two pages of the same day disagree, and both values are kept', () => {
    const first = mailed(downtime(), '2024-06-03', [])
    const other = reading([downtime({ end: '2024-07-05T08:00-07:00' })], { published: '2024-06-03' })
    const next = mergePage(first.records, other, seen(`${MAIL}-2`, JUNE))
    expect(next.records).toHaveLength(1)
    expect(next.records[0]?.doubts).toEqual(['sources-disagree'])
    const ends = next.records[0]?.sources.map((proof) => proof.stated?.end ?? next.records[0]?.end)
    expect(ends).toEqual(['2024-07-03T08:00-07:00', '2024-07-05T08:00-07:00'])
    expect(next.changes[0]?.after).toMatchObject({ doubts: ['sources-disagree'] })
  })

  it('is doubted where nobody can tell how old an undated page is, and no longer once that page is seen to follow', () => {
    const first = mailed(downtime(), '2024-05-06', [], MAY)
    const disagreeing = read([downtime({ end: '2024-07-05T08:00-07:00' })], SCHEDULE, JUNE, first.records)
    expect(disagreeing.records[0]).toMatchObject({ end: '2024-07-05T08:00-07:00', doubts: ['sources-disagree'] })
    const followed = read([downtime()], SCHEDULE, '2024-06-12T16:00:00.000Z', disagreeing.records)
    expect(followed.records[0]).toMatchObject({ end: '2024-07-03T08:00-07:00', doubts: [] })
  })

  it('follows an undated page that is seen to change, without a doubt', () => {
    const first = mailed(downtime(), '2024-05-06', read([downtime()]).records, MAY)
    const next = read([downtime({ end: '2024-07-05T08:00-07:00' })], SCHEDULE, JUNE, first.records)
    expect(next.records[0]).toMatchObject({ end: '2024-07-05T08:00-07:00', doubts: [] })
  })

  it('stays while one of them still states it', () => {
    const both = mailed(downtime(), '2024-06-03', read([downtime()]).records)
    const one = read([], SCHEDULE, JUNE, both.records)
    expect(one.changes).toEqual([])
    expect(one.records[0]?.sources.map((proof) => proof.url)).toEqual([MAIL])
    const none = mergePage(one.records, reading([], { published: '2024-06-03' }), seen(MAIL, JUNE))
    expect(none.changes).toMatchObject([{ type: 'removed' }])
  })

  it('is recognised where a page names no system and gives one edge only', () => {
    const first = read([downtime()])
    const resume = downtime({
      title: 'Systems resume',
      systems: [],
      start: null,
      end: '2024-07-03',
      text: 'Systems resume on July 3.',
    })
    expect(mailed(resume, '2024-06-03', first.records).changes).toEqual([])
  })

  it('has no new place where a page says the same place more briefly', () => {
    const conference = (place: string) =>
      pageRecord({ kind: 'event', title: 'California conference', start: '2024-10-15', end: '2024-10-17', place })
    const first = mailed(conference('Riverside, CA'), '2024-05-06', [], MAY)
    const later = reading([conference('Riverside')], { published: '2024-06-03', programs: ['ELPAC'] })
    expect(mergePage(first.records, later, seen(`${MAIL}-2`, JUNE)).changes).toEqual([])
  })

  it('is two facts where the systems are others', () => {
    const first = read([downtime()])
    const next = mailed(downtime({ systems: ['cers'] }), '2024-06-03', first.records)
    expect(next.changes).toMatchObject([{ type: 'added' }])
  })

  it('is two meetings where one name stands on two days', () => {
    const first = read([pageRecord({ kind: 'event', title: 'Question hour', start: '2024-06-20', end: '2024-06-20' })])
    const next = mailed(
      pageRecord({ kind: 'event', title: 'Question hour', start: '2024-06-27', end: '2024-06-27' }),
      '2024-06-03',
      first.records,
    )
    expect(next.changes).toMatchObject([{ type: 'added' }])
  })
})
