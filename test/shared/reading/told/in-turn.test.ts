import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** What follows in its turn, on a page of a Thursday: the heading, what it says, and what that gives. */
it.each([
  [
    'News from the Field',
    ['TOMS goes down at 5 p.m. on March 14. STAIRS follows at 6 p.m.'],
    ['downtime 2025-03-14T17:00-07:00/? [toms]', 'downtime 2025-03-14T18:00-07:00/? [stairs]'],
  ],
  [
    'News from the Field',
    ['TOMS goes down at 5 p.m. on March 14, then CERS at 6 p.m., then STAIRS at 7 p.m.'],
    [
      'downtime 2025-03-14T17:00-07:00/? [toms]',
      'downtime 2025-03-14T18:00-07:00/? [cers]',
      'downtime 2025-03-14T19:00-07:00/? [stairs]',
    ],
  ],
  [
    'News from the Field',
    ['TOMS returns at 8 a.m. on March 17; the other systems follow later that day.'],
    ['downtime ?/2025-03-17T08:00-07:00 [toms]'],
  ],
  [
    'News from the Field',
    ['First STAIRS will be down (March 14, 6–8 a.m.), then CERS (March 15, 6–8 a.m.).'],
    [
      'downtime 2025-03-14T06:00-07:00/2025-03-14T08:00-07:00 [stairs]',
      'downtime 2025-03-15T06:00-07:00/2025-03-15T08:00-07:00 [cers]',
    ],
  ],
  [
    'News from the Field',
    ['CERS will be down on March 14. A day later STAIRS goes down as well.'],
    ['downtime 2025-03-14/2025-03-14 [cers]', 'downtime 2025-03-15/2025-03-15 [stairs]'],
  ],
  [
    'News from the Field',
    ['CERS will be down on March 14, followed by STAIRS on March 21.'],
    ['downtime 2025-03-14/2025-03-14 [cers]', 'downtime 2025-03-21/2025-03-21 [stairs]'],
  ],
  [
    'News from the Field',
    ['Afterwards, TOMS will be slow for a few hours. TOMS will be down March 14, 6–8 a.m.'],
    ['downtime 2025-03-14T06:00-07:00/2025-03-14T08:00-07:00 [toms]'],
  ],
])('%s: %j', (title, text, facts) => {
  expect(factsIn({ on: '2025-02-20', title, text })).toEqual(facts)
})
