import { describe, expect, it } from 'vitest'
import { factsIn, row } from '../../../support/stories.ts'

const read = (text: string, title = 'Systems and Seasons') => factsIn({ on: '2025-10-02', title, text })

describe('edges of a downtime in other words', () => {
  it.each([
    [
      'STAIRS will be down on Friday, November 7, starting at 3 p.m. and ending no later than 4:30 p.m.',
      ['downtime 2025-11-07T15:00-08:00/2025-11-07T16:30-08:00 [stairs]'],
    ],
    [
      'From 6 p.m. on Friday, November 7, STAIRS is unavailable through the end of Sunday, November 9.',
      ['downtime 2025-11-07T18:00-08:00/2025-11-09 [stairs]'],
    ],
    [
      'On November 8 and again on November 15, STAIRS is paused at 4 a.m. and resumes at 10 a.m.',
      [
        'downtime 2025-11-08T04:00-08:00/2025-11-08T10:00-08:00 [stairs]',
        'downtime 2025-11-15T04:00-08:00/2025-11-15T10:00-08:00 [stairs]',
      ],
    ],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })

  it('a start at the midnight of a day is doubted: it may open or close the day', () => {
    expect(read('STAIRS will be stopped at midnight on Saturday, November 8, and started again at 5 a.m.')).toEqual([
      'downtime 2025-11-09T00:00-08:00/2025-11-09T05:00-08:00 [stairs] time-unreadable',
    ])
  })

  it('nights of a weekday in a heading are no day', () => {
    const text = 'STAIRS will be unavailable on Fridays in November (7 and 14), each time from 8 to 10 p.m.'
    expect(read(text, 'Friday Nights Without STAIRS')).toEqual([
      'downtime 2025-11-07T20:00-08:00/2025-11-07T22:00-08:00 [stairs]',
      'downtime 2025-11-14T20:00-08:00/2025-11-14T22:00-08:00 [stairs]',
    ])
  })

  it('the rows of a table stay under a heading with their days', () => {
    const columns = 'System | Goes down | Comes back'
    const text = [
      row(columns, 'STAIRS | Saturday, November 8, 6 p.m. | Sunday, November 9, 10 a.m.'),
      row(columns, 'CERS | Saturday, November 8, 8 p.m. | Sunday, November 9, 4 a.m.'),
    ]
    expect(factsIn({ on: '2025-10-02', title: 'November 8–9: Systems Away', text })).toEqual([
      'downtime 2025-11-08T18:00-08:00/2025-11-09T10:00-08:00 [stairs]',
      'downtime 2025-11-08T20:00-08:00/2025-11-09T04:00-08:00 [cers]',
    ])
  })
})
