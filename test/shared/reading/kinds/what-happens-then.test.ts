import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const read = (text: string) => factsIn({ on: '2025-10-02', title: 'News from the Field', text })

describe('a meeting', () => {
  it.each([
    ['Sessions: November 4 at 10 a.m. or 2 p.m.', ['event 2025-11-04T10:00-08:00/?', 'event 2025-11-04T14:00-08:00/?']],
    [
      'Choose one of two sessions, November 4 at 10 a.m. or November 5 at 2 p.m.',
      ['event 2025-11-04T10:00-08:00/?', 'event 2025-11-05T14:00-08:00/?'],
    ],
    [
      'Webinar: November 4, 3 p.m. Register by October 28.',
      ['deadline ?/2025-10-28', 'event 2025-11-04T15:00-08:00/?'],
    ],
    ['The advisory committee meets November 4.', ['event 2025-11-04/2025-11-04']],
    ['A live demo is at noon tomorrow.', ['event 2025-10-03T12:00-07:00/?']],
    [
      'The training starts at 9 a.m. on November 4 and ends at noon on November 5.',
      ['event 2025-11-04T09:00-08:00/2025-11-05T12:00-08:00'],
    ],
    [
      'A webinar is held on November 4 at 2 p.m. It is repeated on November 6 at the same time.',
      ['event 2025-11-04T14:00-08:00/?', 'event 2025-11-06T14:00-08:00/?'],
    ],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})

describe('a window', () => {
  it.each([
    ['The field test takes place from November 4 to December 5.', ['window 2025-11-04/2025-12-05']],
    ['The recruitment for item writers runs from November 3 through November 28.', ['window 2025-11-03/2025-11-28']],
    [
      'The survey opens at 8 a.m. on November 3 and closes at 5 p.m. on November 7.',
      ['window 2025-11-03T08:00-08:00/2025-11-07T17:00-08:00'],
    ],
    [
      'The window opens November 3 at 8 a.m. and closes November 28 at 5 p.m.',
      ['window 2025-11-03T08:00-08:00/2025-11-28T17:00-08:00'],
    ],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})

describe('a limit', () => {
  it.each(['Deadline – November 7', 'November 7 – Scores due', 'Due date: 11/07/2025'])('%s', (text) => {
    expect(read(text)).toEqual(['deadline ?/2025-11-07'])
  })
  it('is none where it is a rule of every year', () => {
    expect(read('Each year, by November 15, districts must report.')).toEqual([])
  })
})

describe('a release', () => {
  it.each([
    ['The portal will be live on November 7 at 8 a.m.', 'release 2025-11-07T08:00-08:00/?'],
    ['Results of the fall will be visible in CERS starting November 7.', 'release 2025-11-07/?'],
  ])('%s', (text, fact) => {
    expect(read(text)).toEqual([fact])
  })
})

describe('a downtime', () => {
  it.each([
    'Student data will be updated nightly beginning November 7.',
    'On September 28, TOMS experienced an outage.',
    'TOMS will not be affected by the downtime on November 7.',
  ])('is none: %s', (text) => {
    expect(read(text)).toEqual([])
  })
  it('is one where the systems themselves are updated', () => {
    const text = [
      'These systems will be updated from November 7 at 5 p.m. to November 10 at 8 a.m.:',
      item('TOMS'),
      item('CERS'),
    ]
    expect(factsIn({ on: '2025-10-02', text })).toEqual([
      'downtime 2025-11-07T17:00-08:00/2025-11-10T08:00-08:00 [cers toms]',
    ])
  })
  it.each([
    ['November 7, 2024, through November 10, 2025', 'downtime 2024-11-07/2025-11-10 [toms] year-suspect'],
    ['November 7, 2025, through November 10, 2024', 'downtime 2025-11-07/2024-11-10 [toms] year-suspect'],
  ])('that cannot last so long has a year to doubt: %s', (words, fact) => {
    expect(read(`TOMS will be down from ${words}.`)).toEqual([fact])
  })
})
