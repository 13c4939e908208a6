import { describe, expect, it } from 'vitest'
import { mergePage } from '../../../shared/changes/merge-page.ts'
import type { PageReading } from '../../../shared/reading/page-reading.ts'
import type { PageRecord, SourceRecord } from '../../../shared/records/source-record.ts'
import {
  downtime,
  HOME,
  ISSUES,
  issue,
  MAIL,
  pageRecord,
  reading,
  SCHEDULE,
  seen,
  statusStrip,
} from '../../support/records.ts'

const MAY = '2024-05-10T16:00:00.000Z'
const JUNE = '2024-06-10T16:00:00.000Z'
const AUGUST = '2024-08-10T16:00:00.000Z'

function read(records: PageRecord[], url = SCHEDULE, now = MAY, known: SourceRecord[] = []) {
  return mergePage(known, reading(records), seen(url, now))
}

/** What a page says first, and what the merge makes of what it says in June. */
function revise(before: PageRecord, after: PageRecord[], now = JUNE) {
  const first = read([before])
  return { first, next: read(after, SCHEDULE, now, first.records) }
}

describe('a record on one page', () => {
  it('is added with an id, revision 1 and its proof', () => {
    const { records, changes } = read([downtime()])
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({ revision: 1, firstSeenAt: MAY, changedAt: MAY, systems: ['toms'] })
    expect(records[0]?.id).toMatch(/^dt-[0-9a-z]{10}$/)
    expect(records[0]?.sources).toEqual([
      {
        url: SCHEDULE,
        published: null,
        fetchedAt: MAY,
        textHash: `hash of ${SCHEDULE} at ${MAY}`,
        text: downtime().text,
      },
    ])
    expect(changes).toMatchObject([{ type: 'added', id: `${records[0]?.id}@1`, source: SCHEDULE, at: MAY }])
  })

  const news: [string, Partial<PageRecord>, string][] = [
    ['moved', { start: '2024-07-05T17:00-07:00', end: '2024-07-08T08:00-07:00' }, 'moved'],
    ['moved by three weeks', { start: '2024-07-19T17:00-07:00', end: '2024-07-23T08:00-07:00' }, 'moved'],
    ['extended', { end: '2024-07-05T08:00-07:00' }, 'extended'],
    ['begun earlier', { start: '2024-06-27T17:00-07:00' }, 'extended'],
    ['shortened', { end: '2024-07-01T08:00-07:00' }, 'shortened'],
    ['cancelled', { state: 'cancelled' }, 'cancelled'],
    ['made tentative', { state: 'tentative' }, 'tentative'],
    ['widened to another system', { systems: ['tds', 'toms'] }, 'systems'],
    ['doubted', { doubts: ['weekday-mismatch'], suggested: { start: '2024-06-29' } }, 'corrected'],
    ['left without an end', { end: null }, 'corrected'],
  ]
  it.each(news)('that is %s keeps its id and gets a revision', (_, fields, nature) => {
    const { first, next } = revise(downtime(), [downtime(fields)])
    expect(next.records).toHaveLength(1)
    expect(next.records[0]).toMatchObject({ ...fields, id: first.records[0]?.id, revision: 2, changedAt: JUNE })
    expect(next.records[0]?.firstSeenAt).toBe(MAY)
    expect(next.changes).toMatchObject([{ type: 'updated', nature, revision: 2, id: `${first.records[0]?.id}@2` }])
  })

  it('that is moved and reworded at once is still the same one', () => {
    const after = downtime({
      title: 'Summer changeover',
      text: 'The changeover now begins on July 5.',
      start: '2024-07-05T17:00-07:00',
      end: '2024-07-08T08:00-07:00',
    })
    const { first, next } = revise(downtime(), [after])
    expect(next.records[0]?.id).toBe(first.records[0]?.id)
    expect(next.changes).toMatchObject([{ nature: 'moved' }])
  })

  it('carries just the facts that changed', () => {
    const { next } = revise(downtime(), [downtime({ end: '2024-07-05T08:00-07:00', text: 'Offline longer.' })])
    expect(next.changes[0]?.before).toEqual({ end: '2024-07-03T08:00-07:00' })
    expect(next.changes[0]?.after).toEqual({ end: '2024-07-05T08:00-07:00' })
  })

  it('that is planned again after it was cancelled is reinstated', () => {
    const { next } = revise(downtime({ state: 'cancelled' }), [downtime()])
    expect(next.changes).toMatchObject([{ type: 'updated', nature: 'reinstated' }])
  })

  it('whose day gets an hour is specified, not moved', () => {
    const { next } = revise(downtime({ start: '2024-06-28', end: '2024-07-03' }), [downtime()])
    expect(next.changes).toMatchObject([{ type: 'updated', nature: 'specified' }])
  })

  it('that the page no longer states is removed', () => {
    const { first, next } = revise(downtime(), [])
    expect(next.records).toEqual([])
    expect(next.changes).toMatchObject([
      { type: 'removed', revision: 2, at: JUNE, before: first.records[0], after: null },
    ])
  })

  it('that is past when its page drops it stays, without a word', () => {
    const { first, next } = revise(downtime(), [], AUGUST)
    expect(next).toEqual({ records: first.records, changes: [] })
  })

  it('that was down without a known end is removed when its page drops it, though its start is past', () => {
    const { next } = revise(downtime({ end: null }), [], AUGUST)
    expect(next.changes).toMatchObject([{ type: 'removed' }])
  })

  it('that was cancelled stays when its page drops it', () => {
    const { first, next } = revise(downtime({ state: 'cancelled' }), [])
    expect(next).toEqual({ records: first.records, changes: [] })
  })

  it('that is past is not taken for the next one of the same name', () => {
    const later = downtime({ start: '2024-08-16T17:00-07:00', end: '2024-08-19T08:00-07:00' })
    const { first, next } = revise(downtime(), [later], AUGUST)
    expect(next.records).toHaveLength(2)
    expect(next.records[1]?.id).not.toBe(first.records[0]?.id)
    expect(next.changes).toMatchObject([{ type: 'added' }])
  })

  it('that comes back after it was removed is a new one', () => {
    const { first, next } = revise(downtime(), [])
    const back = read([downtime()], SCHEDULE, AUGUST, next.records)
    expect(back.records[0]?.id).not.toBe(first.records[0]?.id)
  })
})

describe('several records on one page', () => {
  it('of one name keep their ids when one of them moves', () => {
    const days = ['2024-09-08', '2024-09-12', '2024-09-15']
    const event = (day: string) => pageRecord({ kind: 'event', title: 'Reporting workshop', start: day, end: day })
    const first = read(days.map(event))
    const next = read(['2024-09-08', '2024-09-13', '2024-09-15'].map(event), SCHEDULE, JUNE, first.records)
    expect(next.records.map((record) => record.id)).toEqual(first.records.map((record) => record.id))
    expect(next.changes).toMatchObject([
      { nature: 'moved', recordId: first.records[1]?.id, after: { start: '2024-09-13' } },
    ])
  })

  it('that say letter for letter the same get two ids', () => {
    const { records } = read([downtime(), downtime()])
    expect(new Set(records.map((record) => record.id)).size).toBe(2)
  })

  it('with numbers for names are not mixed up', () => {
    const guide = (grade: number) =>
      pageRecord({ kind: 'release', title: `Scoring Guide for Grade ${grade}`, section: 'Guides', start: '2024-04' })
    const { next } = revise(guide(3), [guide(4)], '2024-04-20T16:00:00.000Z')
    expect(next.changes.map((change) => change.type)).toEqual(['removed', 'added'])
  })
})

describe('a cosmetic edit', () => {
  const edits: [string, Partial<PageRecord>][] = [
    [
      'white space, quotes and dashes',
      { text: 'TOMS  will be “offline” — from June 28 at 5 p.m. to July 3 at 8 a.m.' },
    ],
    ['another title', { title: 'YEARLY CHANGEOVER!' }],
    ['another wording', { text: 'From June 28 at 5 p.m. nobody can use TOMS; it is back on July 3 at 8 a.m.' }],
    ['another heading', { section: 'Get Ready for the Changeover' }],
    ['a link', { links: [{ text: 'More', href: 'https://www.cde.ca.gov/ta/tg/' }] }],
    ['another way to write the instant', { start: '2024-06-28T20:00-04:00' }],
    ['another order', { systems: ['toms', 'toms'] }],
  ]
  it.each(edits)('(%s) makes no change and no revision', (_, fields) => {
    const { first, next } = revise(downtime(), [downtime(fields)])
    expect(next.changes).toEqual([])
    expect(next.records[0]).toMatchObject({ id: first.records[0]?.id, revision: 1, changedAt: MAY })
  })

  it('shows the new words and remembers since when the fact is stated', () => {
    const { next } = revise(downtime(), [downtime({ text: 'TOMS rests.' })])
    expect(next.records[0]?.text).toBe('TOMS rests.')
    expect(next.records[0]?.sources[0]).toMatchObject({ text: 'TOMS rests.', fetchedAt: JUNE, since: MAY })
  })
})

describe('an issue', () => {
  const table = (records: PageRecord[], now: string, known: SourceRecord[]) => read(records, ISSUES, now, known)
  const first = table([issue()], MAY, [])

  it('that gets an end is resolved', () => {
    const next = table([issue({ end: '2024-06-08', state: 'resolved' })], JUNE, first.records)
    expect(next.changes).toMatchObject([
      { type: 'resolved', nature: 'resolved', after: { state: 'resolved', end: '2024-06-08' } },
    ])
  })

  it('that leaves its table is resolved, at a time nobody gave, and then stays so', () => {
    const next = table([], JUNE, first.records)
    expect(next.changes).toMatchObject([{ type: 'resolved', after: { state: 'resolved' } }])
    expect(next.records[0]).toMatchObject({ state: 'resolved', end: null, revision: 2 })
    expect(table([], AUGUST, next.records)).toEqual({ records: next.records, changes: [] })
  })

  it('that comes back is reopened under its id', () => {
    const gone = table([], JUNE, first.records)
    const back = table([issue()], AUGUST, gone.records)
    expect(back.changes).toMatchObject([{ type: 'reopened', recordId: first.records[0]?.id, revision: 3 }])
  })

  it('with a new entry in its log has news', () => {
    const updates = [{ on: '2024-06-09', text: 'A correction is being tried.' }]
    expect(table([issue({ updates })], JUNE, first.records).changes).toMatchObject([
      { type: 'updated', nature: 'noted' },
    ])
  })
})

describe('the status strip', () => {
  it('is one record for the site, whichever page shows it', () => {
    const first = read([statusStrip()], HOME)
    const same = read([statusStrip()], SCHEDULE, JUNE, first.records)
    expect(same).toEqual({ records: first.records, changes: [] })
    const down = read([statusStrip({ state: 'down' })], MAIL, JUNE, first.records)
    expect(down.records).toHaveLength(1)
    expect(down.changes).toMatchObject([
      { type: 'updated', nature: 'status', before: { state: 'ok' }, after: { state: 'down' } },
    ])
  })

  it('counts silently, and stays when a page does not show it', () => {
    const first = read([statusStrip()], HOME)
    const counted = read([statusStrip({ counts: { downtime: 1, issues: 0 } })], HOME, JUNE, first.records)
    expect(counted.changes).toEqual([])
    expect(counted.records[0]?.counts).toEqual({ downtime: 1, issues: 0 })
    expect(read([], HOME, AUGUST, counted.records)).toEqual({ records: counted.records, changes: [] })
  })
})

describe('a page that is not trusted', () => {
  it.each(['not-modified', 'blocked', 'missing', 'unreadable', 'failed'] as const)(
    '(%s) changes nothing',
    (outcome) => {
      const first = read([downtime()])
      const broken: PageReading = { ...reading([downtime({ state: 'cancelled' })]), outcome }
      expect(mergePage(first.records, broken, seen(SCHEDULE, JUNE))).toEqual({ records: first.records, changes: [] })
    },
  )
})
