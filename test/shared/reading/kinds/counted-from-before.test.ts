import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

/** A Thursday. */
const ON = '2025-10-02'
const read = (text: string, title = 'Systems and Seasons') => factsIn({ on: ON, title, text })

describe('an hour counted from the one named before it', () => {
  it.each([
    [
      'STAIRS goes down on November 6 at 5 p.m. and will be back three hours later.',
      ['downtime 2025-11-06T17:00-08:00/2025-11-06T20:00-08:00 [stairs]'],
    ],
    [
      'STAIRS closes at 9 p.m. on November 6 and reopens half an hour later.',
      ['downtime 2025-11-06T21:00-08:00/2025-11-06T21:30-08:00 [stairs]'],
    ],
    [
      'STAIRS will be taken offline at 9 p.m. on November 6. It returns four and a half hours after that.',
      ['downtime 2025-11-06T21:00-08:00/2025-11-07T01:30-08:00 [stairs]'],
    ],
    [
      'STAIRS goes offline at 10 p.m. on November 1 and comes back 6 hours later.',
      ['downtime 2025-11-01T22:00-07:00/2025-11-02T03:00-08:00 [stairs]'],
    ],
    [
      'STAIRS goes offline at 5 p.m. on November 6 for the following three hours.',
      ['downtime 2025-11-06T17:00-08:00/2025-11-06T20:00-08:00 [stairs]'],
    ],
    [
      'STAIRS will be down from 5 p.m. on November 6 for the next 90 minutes.',
      ['downtime 2025-11-06T17:00-08:00/2025-11-06T18:30-08:00 [stairs]'],
    ],
    [
      'STAIRS goes down at 5 p.m. on November 6, CERS an hour after that, and both are back on November 9 at 8 a.m.',
      [
        'downtime 2025-11-06T17:00-08:00/2025-11-09T08:00-08:00 [stairs]',
        'downtime 2025-11-06T18:00-08:00/2025-11-09T08:00-08:00 [cers]',
      ],
    ],
    ['STAIRS goes down on November 6 and is back two days later.', ['downtime 2025-11-06/2025-11-08 [stairs]']],
    [
      'The webinar starts at 3 p.m. on November 6 and ends two hours later.',
      ['event 2025-11-06T15:00-08:00/2025-11-06T17:00-08:00'],
    ],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })

  it.each(['up to three hours later', 'no more than three hours later', 'about three hours later'])(
    'that is not exact (%s) is no end',
    (later) => {
      expect(read(`STAIRS goes down on November 6 at 5 p.m. and will return ${later}.`)).toEqual([
        'downtime 2025-11-06T17:00-08:00/? [stairs]',
      ])
    },
  )

  it('is doubted where a stretch stands before it: it may count from either edge', () => {
    expect(read('STAIRS is down from 5 to 8 p.m. on November 6. CERS goes down one hour later.')).toEqual([
      'downtime 2025-11-06T17:00-08:00/2025-11-06T20:00-08:00 [stairs]',
      'downtime 2025-11-06T18:00-08:00/2025-11-06T21:00-08:00 [cers] time-unreadable',
    ])
  })

  it('says nothing of what moves', () => {
    expect(read('STAIRS will be down on November 6. Its training has moved two weeks later.')).toEqual([
      'downtime 2025-11-06/2025-11-06 [stairs]',
    ])
  })
})

describe('an hour of the evening before', () => {
  it.each([
    'November 7–9 (beginning 5 p.m. the prior evening)',
    'November 7–9, starting at 5 p.m. the night before',
    'November 7 through November 9 (from 5 p.m. on the previous day)',
    'from November 7 to November 9, as early as 5 p.m. the preceding evening',
  ])('is the earliest start of the days beside it: %s', (days) => {
    expect(read(`STAIRS will be down ${days}.`)).toEqual([
      'downtime 2025-11-07/2025-11-09 [stairs] from 2025-11-06T17:00-08:00',
    ])
  })

  it('and one of the morning after are both bounds', () => {
    const text =
      'STAIRS will be down November 7–9 (starting 5 p.m. on the preceding evening and back by 8 a.m. the next day).'
    expect(read(text)).toEqual([
      'downtime 2025-11-07/2025-11-09 [stairs] from 2025-11-06T17:00-08:00 until 2025-11-10T08:00-08:00',
    ])
  })

  it('is of its own sentence only', () => {
    const text = [
      'These systems will be down:',
      item('STAIRS, November 7–9 (beginning 5 p.m. the prior evening)'),
      item('CERS, November 8–9'),
    ]
    expect(factsIn({ on: ON, text })).toEqual([
      'downtime 2025-11-07/2025-11-09 [stairs] from 2025-11-06T17:00-08:00',
      'downtime 2025-11-08/2025-11-09 [cers]',
    ])
  })

  it.each(['from 9 p.m. the night before until noon', 'starting at 9 p.m. the prior evening and ending at noon'])(
    'and one of the day itself are one stretch: %s',
    (hours) => {
      expect(read(`STAIRS will be down on November 8, ${hours}.`)).toEqual([
        'downtime 2025-11-07T21:00-08:00/2025-11-08T12:00-08:00 [stairs]',
      ])
    },
  )
})

describe('what comes between a day and the words that point back to it', () => {
  it('is no hour counted from it: "that evening" is the one of the day', () => {
    const text =
      'STAIRS goes down at 11 p.m. on Saturday, November 1, and comes back six hours later. CERS goes offline at 10 p.m. that evening and is expected back at 7:30 a.m. on Sunday.'
    expect(read(text)).toEqual([
      'downtime 2025-11-01T22:00-07:00/2025-11-02T07:30-08:00 [cers]',
      'downtime 2025-11-01T23:00-07:00/2025-11-02T04:00-08:00 [stairs]',
    ])
  })

  it('is no move, where a further downtime comes a week later', () => {
    const text =
      'STAIRS will be down from November 8, at 9 p.m. to November 9, at 9 a.m.; a week later, from November 15, at 9 p.m. to November 16, at 9 a.m., it is the turn of CERS.'
    expect(read(text)).toEqual([
      'downtime 2025-11-08T21:00-08:00/2025-11-09T09:00-08:00 [stairs]',
      'downtime 2025-11-15T21:00-08:00/2025-11-16T09:00-08:00 [cers]',
    ])
  })
})
