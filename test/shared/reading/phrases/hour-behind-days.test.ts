import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const factsOf = (text: string) => factsIn({ on: '2031-04-07', text })

describe('one hour beside a list of days is that of each', () => {
  it.each([
    [
      'TOMS closes at 4 p.m. on May 1 and 8.',
      ['downtime 2031-05-01T16:00-07:00/? [toms]', 'downtime 2031-05-08T16:00-07:00/? [toms]'],
    ],
    [
      'TOMS closes on May 1 and May 8 at 4 p.m.',
      ['downtime 2031-05-01T16:00-07:00/? [toms]', 'downtime 2031-05-08T16:00-07:00/? [toms]'],
    ],
    [
      'Send the rosters by 11 p.m. on May 1 and May 8.',
      ['deadline ?/2031-05-01T23:00-07:00', 'deadline ?/2031-05-08T23:00-07:00'],
    ],
    [
      'Rosters are due on May 1 and 8 at noon.',
      ['deadline ?/2031-05-01T12:00-07:00', 'deadline ?/2031-05-08T12:00-07:00'],
    ],
    [
      'The council meets at 3 p.m. PT on May 1, 8, and 15.',
      ['event 2031-05-01T15:00-07:00/?', 'event 2031-05-08T15:00-07:00/?', 'event 2031-05-15T15:00-07:00/?'],
    ],
    [
      'CERS goes down at 6 p.m. on May 1 and May 8 for two hours.',
      [
        'downtime 2031-05-01T18:00-07:00/2031-05-01T20:00-07:00 [cers]',
        'downtime 2031-05-08T18:00-07:00/2031-05-08T20:00-07:00 [cers]',
      ],
    ],
    [
      'CERS will be down from 6 p.m. on May 1 and May 8 until 7 a.m. the next day.',
      [
        'downtime 2031-05-01T18:00-07:00/2031-05-02T07:00-07:00 [cers]',
        'downtime 2031-05-08T18:00-07:00/2031-05-09T07:00-07:00 [cers]',
      ],
    ],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts)
  })

  it.each([
    [
      'TOMS goes down at 4 p.m. on May 1 and May 8 at noon.',
      ['downtime 2031-05-01T16:00-07:00/? [toms]', 'downtime 2031-05-08T12:00-07:00/? [toms]'],
    ],
    [
      'TOMS goes down at 4 p.m. on May 1, and May 8 is the last day to score.',
      ['deadline ?/2031-05-08', 'downtime 2031-05-01T16:00-07:00/? [toms]'],
    ],
    [
      'TOMS will be down from 4 p.m. on May 1 to 8 a.m. on May 2.',
      ['downtime 2031-05-01T16:00-07:00/2031-05-02T08:00-07:00 [toms]'],
    ],
  ])('but not of a day with words of its own: %s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})
