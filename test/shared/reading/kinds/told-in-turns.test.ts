import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

/** A Thursday. */
const ON = '2025-10-02'
const read = (text: string, title = 'Systems and Seasons') => factsIn({ on: ON, title, text })

describe('hours of the first and the last day', () => {
  it.each([
    [
      'STAIRS will be down November 1–2, from 7 p.m. on the first day to 11 a.m. on the second.',
      ['downtime 2025-11-01T19:00-07:00/2025-11-02T11:00-08:00 [stairs]'],
    ],
    [
      'STAIRS will be down November 1–3. CERS will be down November 2–3. Both go down at 7 p.m. on their first day and are up again at 6 a.m. on their last.',
      [
        'downtime 2025-11-01T19:00-07:00/2025-11-03T06:00-08:00 [stairs]',
        'downtime 2025-11-02T19:00-08:00/2025-11-03T06:00-08:00 [cers]',
      ],
    ],
    [
      'On November 4 and again on November 18, STAIRS will be taken offline at 10 p.m.; it will be available by 4 a.m. the next day.',
      [
        'downtime 2025-11-04T22:00-08:00/2025-11-05T04:00-08:00 [stairs]',
        'downtime 2025-11-18T22:00-08:00/2025-11-19T04:00-08:00 [stairs]',
      ],
    ],
    [
      'STAIRS will be away on Saturday, November 1 (7 a.m. to 5 p.m.), and again on Monday, November 3 (7 a.m. to 1 p.m.).',
      [
        'downtime 2025-11-01T07:00-07:00/2025-11-01T17:00-07:00 [stairs]',
        'downtime 2025-11-03T07:00-08:00/2025-11-03T13:00-08:00 [stairs]',
      ],
    ],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})

describe('hours of every day of a range', () => {
  const evenings = ['07', '08', '09'].map(
    (day) => `downtime 2025-11-${day}T17:00-08:00/2025-11-${day}T20:00-08:00 [stairs]`,
  )
  it.each([
    'STAIRS will be down November 7–9, daily from 5 p.m. to 8 p.m.',
    'STAIRS will be unavailable each evening from November 7 through November 9 between 5 and 8 p.m.',
    'STAIRS will be down nightly 11-07-2025 to 11-09-2025, from 5 to 8 p.m.',
  ])('%s', (text) => {
    expect(read(text)).toEqual(evenings)
  })
})

it('a list of what stays up names no system of the downtime', () => {
  const text = [
    'The following systems will remain available during the downtime of November 7–9:',
    item('CERS'),
    item('Moodle'),
  ]
  expect(factsIn({ on: ON, text })).toEqual(['downtime 2025-11-07/2025-11-09 []'])
})

describe('a part of the day says which half an hour is of', () => {
  it.each([
    ['from 10 p.m. on November 4 until 5:15 the next morning', '2025-11-04T22:00-08:00/2025-11-05T05:15-08:00'],
    ['on November 4 from 6 to 9 in the evening', '2025-11-04T18:00-08:00/2025-11-04T21:00-08:00'],
    ['on November 4 at 7 in the morning until 2 in the afternoon', '2025-11-04T07:00-08:00/2025-11-04T14:00-08:00'],
  ])('CERS will not be accessible %s', (words, time) => {
    expect(read(`CERS will not be accessible ${words}.`)).toEqual([`downtime ${time} [cers]`])
  })
})

describe('a downtime told in several sentences', () => {
  it.each([
    [
      'is extended by the next one',
      'CERS went down on September 30 for its refresh and was to come back on Friday. The downtime has been extended and will now last through Tuesday, October 7, at 9 p.m.',
      ['downtime 2025-09-30/2025-10-07T21:00-07:00 [cers] replaces 2025-10-03'],
    ],
    [
      'is extended to an end',
      'The downtime of CERS has been extended to October 7 at 9 p.m.',
      ['downtime ?/2025-10-07T21:00-07:00 [cers]'],
    ],
    [
      'is put off to another weekend',
      'The maintenance of CERS that was announced for October 11 and 12 will take place one week later, from Saturday, October 18, at 7 a.m. through Sunday, October 19, at noon.',
      ['downtime 2025-10-18T07:00-07:00/2025-10-19T12:00-07:00 [cers] replaces 2025-10-11'],
    ],
    [
      'comes back when others do',
      'TOMS and the DEI will be offline starting at 5:00 p.m. on Friday, October 10, and ending at 8:00 a.m. on Monday, October 13. CERS goes offline a day ahead of them, on Thursday, October 9, at 5:00 p.m., and comes back at the same time as the others.',
      [
        'downtime 2025-10-09T17:00-07:00/2025-10-13T08:00-07:00 [cers]',
        'downtime 2025-10-10T17:00-07:00/2025-10-13T08:00-07:00 [dei toms]',
      ],
    ],
    [
      'goes down when others do',
      'From October 10, 7 p.m., to October 13, 6 a.m., TOMS cannot be used. The THSS goes down at the same hour but will not be available until 9 a.m. on October 13.',
      [
        'downtime 2025-10-10T19:00-07:00/2025-10-13T06:00-07:00 [toms]',
        'downtime 2025-10-10T19:00-07:00/2025-10-13T09:00-07:00 [thss]',
      ],
    ],
    [
      'ends when another system is back, which was never a part of it',
      'TOMS shuts down Friday, October 10, 2025, at 5 p.m., and will be available again at 8 a.m. on Friday, October 17. The DEI and Moodle will be unavailable from Saturday, October 11, at 5 p.m. until TOMS returns.',
      [
        'downtime 2025-10-10T17:00-07:00/2025-10-17T08:00-07:00 [toms]',
        'downtime 2025-10-11T17:00-07:00/2025-10-17T08:00-07:00 [dei moodle]',
      ],
    ],
    [
      'is repeated',
      'The viewing of results in CERS pauses: it will be offline at 4 p.m. on Wednesday, October 8, for a two-hour repair. The same two-hour repair is repeated on Wednesday, October 15, at 4 p.m.',
      [
        'downtime 2025-10-08T16:00-07:00/2025-10-08T18:00-07:00 [cers]',
        'downtime 2025-10-15T16:00-07:00/2025-10-15T18:00-07:00 [cers]',
      ],
    ],
    [
      'began on a weekday of the past',
      'CERS, which has been down since Tuesday, is to be back online by 3 p.m. today.',
      ['downtime 2025-09-30/2025-10-02T15:00-07:00 [cers]'],
    ],
    [
      'is of neither of two systems',
      'Monday, October 6, through Wednesday, October 8: neither the Interim Assessment Viewing System nor the hand scoring of its tests in the THSS will be available.',
      ['downtime 2025-10-06/2025-10-08 [interim-viewing thss]'],
    ],
  ])('%s', (_, text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})

describe('a time that is another one’s', () => {
  it('gives its hours to the right day where it is the wrong one', () => {
    expect(read('The webinar on reports will be held on October 9, not October 2, from 10 to 11 a.m.')).toEqual([
      'event 2025-10-09T10:00-07:00/2025-10-09T11:00-07:00 replaces 2025-10-02',
    ])
  })
  it('makes no meeting of what happens every night of a month', () => {
    expect(read('Every night in November from 1 to 3 a.m., new scores travel to CERS.')).toEqual([])
  })
  it('keeps a week beside days', () => {
    const days = ['Data review, October 20, 2025', 'Passage review, the week of November 3, 2025']
    const text = days.map((words) => item(`${words} (The application closes October 10, 2025.)`))
    expect(factsIn({ on: ON, title: 'Reviews', text })).toEqual([
      'deadline ?/2025-10-10',
      'event 2025-10-20/2025-10-20',
      'event 2025-W45/2025-W45',
    ])
  })
})
