import { describe, expect, it } from 'vitest'
import { doubtClashes } from '../../../../shared/reading/refine/doubt-clashes.ts'
import type { PageRecord } from '../../../../shared/records/source-record.ts'
import { factOf } from '../../../support/stories.ts'

/** A downtime of TOMS, told in a story "Maintenance". */
function downtime(start: string | null, end: string | null, fields: Partial<PageRecord> = {}): PageRecord {
  return {
    kind: 'downtime',
    title: 'Maintenance',
    section: 'Maintenance',
    systems: ['toms'],
    start,
    end,
    state: 'scheduled',
    text: `TOMS: ${start} / ${end}`,
    links: [],
    doubts: [],
    evidence: [{ printed: 'March 7', inferred: [] }],
    ...fields,
  }
}

const EVENING = '2025-03-07T17:00-08:00'
const LATER = '2025-03-08T08:00-08:00'

function doubted(...records: PageRecord[]): boolean[] {
  return doubtClashes(records).map(({ doubts }) => doubts.includes('time-unreadable'))
}

describe('downtimes that overlap are doubted', () => {
  it('where both name a system, in any story', () => {
    const other = downtime('2025-03-06', '2025-03-07', { section: 'Dates', systems: ['cers', 'toms'] })
    expect(doubted(downtime(EVENING, LATER), other)).toEqual([true, true])
  })

  it('where one of the story names none', () => {
    expect(doubted(downtime('2025-03-01', '2025-03-09', { systems: [] }), downtime(EVENING, LATER))).toEqual([
      true,
      true,
    ])
  })

  it('but not where what is named goes down before all of it does, and so is no group of it', () => {
    const whole = downtime(EVENING, LATER, { systems: [] })
    expect(doubted(downtime('2025-03-06T17:00-08:00', LATER), whole)).toEqual([false, false])
    expect(doubted(downtime('2025-03-07T18:00-08:00', LATER), whole)).toEqual([true, true])
  })

  it('where only a start is known, and it lies in another', () => {
    expect(doubted(downtime('2025-03-01', '2025-03-09'), downtime(EVENING, null))).toEqual([true, true])
  })

  it('and each says why', () => {
    const [first] = doubtClashes([downtime('2025-03-07', '2025-03-07'), downtime(EVENING, LATER)])
    expect(first?.evidence).toEqual([
      { printed: 'March 7', inferred: ['the page has the same systems down at an overlapping time'] },
    ])
  })

  it('all of them, however many and in whatever order', () => {
    const inside = ['02', '03', '04'].map((day) => downtime(`2025-03-${day}`, `2025-03-${day}`))
    expect(doubted(...inside, downtime('2025-03-01', '2025-03-09'))).toEqual([true, true, true, true])
  })
})

describe('downtimes that overlap are two', () => {
  it('where they are of other systems', () => {
    expect(doubted(downtime(EVENING, LATER), downtime(EVENING, LATER, { systems: ['cers'] }))).toEqual([false, false])
  })

  it('where nobody knows of which, in another story', () => {
    const other = downtime('2025-03-01', '2025-03-09', { systems: [], section: 'Dates' })
    expect(doubted(downtime(EVENING, LATER), other)).toEqual([false, false])
  })

  it('where one is of the others', () => {
    const others = downtime('2025-03-01', '2025-03-09', { systems: [], text: 'All other systems are down March 1–9.' })
    expect(doubted(downtime(EVENING, LATER), others)).toEqual([false, false])
  })

  it('where all go down together and some are back before the rest', () => {
    const all = downtime(EVENING, '2025-03-10T08:00-07:00', { systems: [] })
    expect(doubted(downtime(EVENING, LATER), all)).toEqual([false, false])
  })

  it('where one is called off, or only kept in reserve', () => {
    const cancelled = downtime('2025-03-07', '2025-03-07', { state: 'cancelled' })
    const tentative = downtime('2025-03-07', '2025-03-07', { state: 'tentative' })
    expect(doubted(downtime(EVENING, LATER), cancelled, tentative)).toEqual([false, false, false])
  })

  it('where one begins as the other ends', () => {
    expect(doubted(downtime(EVENING, LATER), downtime(LATER, '2025-03-08T12:00-08:00'))).toEqual([false, false])
  })
})

describe('two downtimes of the same systems out of one sentence', () => {
  const text = 'TOMS goes down, as was said, on Friday; it is down, as was not said, on Tuesday.'

  it('are doubted where one lacks an edge', () => {
    expect(doubted(downtime(EVENING, null, { text }), downtime('2025-03-11', '2025-03-11', { text }))).toEqual([
      true,
      true,
    ])
  })

  it('are doubted where the sentence tells of a move', () => {
    const moved = 'The work of Friday takes place two days later, on Sunday.'
    const days = ['2025-03-07', '2025-03-09'].map((day) => downtime(day, day, { text: moved }))
    expect(doubted(...days)).toEqual([true, true])
    expect(doubted(...days.map((day) => ({ ...day, replaces: '2025-03-01' })))).toEqual([false, false])
  })

  it('are right where each is whole, or the sentence says that they come again', () => {
    expect(doubted(downtime(EVENING, LATER, { text }), downtime('2025-03-11', '2025-03-11', { text }))).toEqual([
      false,
      false,
    ])
    const again = 'TOMS goes down at 5 p.m. on Friday and again on Tuesday.'
    expect(
      doubted(downtime(EVENING, null, { text: again }), downtime('2025-03-11T17:00-07:00', null, { text: again })),
    ).toEqual([false, false])
  })
})

describe('a downtime without an end', () => {
  it.each([
    'From 5 p.m. on March 7, TOMS is down through the close of the weekend.',
    'TOMS will be down at 5 p.m. on March 7 for three hours.',
    'TOMS goes down at 5 p.m. on March 7 and is back before school.',
  ])('is doubted where its sentence tells one: %s', (text) => {
    expect(doubted(downtime(EVENING, null, { text }))).toEqual([true])
  })

  it.each([
    'TOMS will be down at 5 p.m. on March 7.',
    'From 5 p.m. on March 7 TOMS is down until further notice.',
    'TOMS goes down at 5 p.m. on March 7 for up to three hours.',
    'TOMS goes down at 5 p.m. on March 7; when it will be back is not yet known.',
  ])('is right where it tells none: %s', (text) => {
    expect(doubted(downtime(EVENING, null, { text }))).toEqual([false])
  })
})

it('what is no downtime, and what is doubted already, stays as it is', () => {
  const event = downtime('2025-03-07', '2025-03-07', { kind: 'event' })
  const sure = downtime(EVENING, LATER, { doubts: ['time-unreadable'] })
  expect(doubtClashes([event, sure, downtime('2025-03-07', '2025-03-07')]).map(factOf)).toEqual([
    factOf(event),
    factOf(sure),
    `${factOf(downtime('2025-03-07', '2025-03-07'))} time-unreadable`,
  ])
})

it('a downtime without an end is doubted where its sentence says that the system reopens', () => {
  const text = 'TOMS will close on March 7 at 5 p.m. and will reopen in the new year.'
  expect(doubted(downtime(EVENING, null, { text }))).toEqual([true])
})
