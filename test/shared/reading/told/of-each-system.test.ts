import { expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

/** Hours and days of each of several systems, on a page of a Thursday: the heading, what it says, and what that gives. */
it.each([
  [
    'News from the Field',
    ['On Saturday, March 15, the DEI will be unavailable from 6 to 8 a.m. and STAIRS from 8 to 11 a.m.'],
    [
      'downtime 2025-03-15T06:00-07:00/2025-03-15T08:00-07:00 [dei]',
      'downtime 2025-03-15T08:00-07:00/2025-03-15T11:00-07:00 [stairs]',
    ],
  ],
  [
    'News from the Field',
    [
      'STAIRS and the DEI will both be down on Saturday, March 15, for two hours each: STAIRS at 6 a.m. and the DEI at 9 a.m.',
    ],
    [
      'downtime 2025-03-15T06:00-07:00/2025-03-15T08:00-07:00 [stairs]',
      'downtime 2025-03-15T09:00-07:00/2025-03-15T11:00-07:00 [dei]',
    ],
  ],
  [
    'News from the Field',
    [
      'Maintenance on March 15 takes the DEI down from 6 to 7 a.m., STAIRS from 7 to 8 a.m., and the ORS from 8 to 9 a.m.',
    ],
    [
      'downtime 2025-03-15T06:00-07:00/2025-03-15T07:00-07:00 [dei]',
      'downtime 2025-03-15T07:00-07:00/2025-03-15T08:00-07:00 [stairs]',
      'downtime 2025-03-15T08:00-07:00/2025-03-15T09:00-07:00 [ors]',
    ],
  ],
  [
    'News from the Field',
    ['TOMS is offline March 15 and CERS March 16.'],
    ['downtime 2025-03-15/2025-03-15 [toms]', 'downtime 2025-03-16/2025-03-16 [cers]'],
  ],
  [
    'News from the Field',
    ['TOMS will be down March 14–15 and CERS March 16–17.'],
    ['downtime 2025-03-14/2025-03-15 [toms]', 'downtime 2025-03-16/2025-03-17 [cers]'],
  ],
  [
    'News from the Field',
    ['TOMS will be unavailable on March 15 from 6 to 8 a.m., CERS the next day from 6 to 8 a.m.'],
    [
      'downtime 2025-03-15T06:00-07:00/2025-03-15T08:00-07:00 [toms]',
      'downtime 2025-03-16T06:00-07:00/2025-03-16T08:00-07:00 [cers]',
    ],
  ],
  [
    'News from the Field',
    ['TOMS (March 14), CERS (March 15), and STAIRS (March 16) will each be offline from 6 to 9 a.m.'],
    [
      'downtime 2025-03-14T06:00-07:00/2025-03-14T09:00-07:00 [toms]',
      'downtime 2025-03-15T06:00-07:00/2025-03-15T09:00-07:00 [cers]',
      'downtime 2025-03-16T06:00-07:00/2025-03-16T09:00-07:00 [stairs]',
    ],
  ],
  [
    'News from the Field',
    ['STAIRS will be down at 6 a.m. and TOMS at noon on March 15.'],
    ['downtime 2025-03-15T06:00-07:00/? [stairs]', 'downtime 2025-03-15T12:00-07:00/? [toms]'],
  ],
  [
    'News from the Field',
    [
      'Each of the following will be unavailable for one hour on March 15:',
      item('STAIRS, 6 a.m.'),
      item('TOMS, 7 a.m.'),
    ],
    [
      'downtime 2025-03-15T06:00-07:00/2025-03-15T07:00-07:00 [stairs]',
      'downtime 2025-03-15T07:00-07:00/2025-03-15T08:00-07:00 [toms]',
    ],
  ],
  [
    'News from the Field',
    [
      'On March 15, the following systems are down at the times shown.',
      item('STAIRS – 5 to 6 a.m.'),
      item('CERS – 6 to 7 a.m.'),
    ],
    [
      'downtime 2025-03-15T05:00-07:00/2025-03-15T06:00-07:00 [stairs]',
      'downtime 2025-03-15T06:00-07:00/2025-03-15T07:00-07:00 [cers]',
    ],
  ],
  [
    'News from the Field',
    ['Beginning at 5 p.m. on March 14, TOMS will be down; CERS will be down beginning at 6 p.m.'],
    ['downtime 2025-03-14T17:00-07:00/? [toms]', 'downtime 2025-03-14T18:00-07:00/? [cers]'],
  ],
  [
    'News from the Field',
    ['TOMS and CERS will be down on March 15 and 16, respectively, from 6 to 8 a.m.'],
    [
      'downtime 2025-03-15T06:00-07:00/2025-03-15T08:00-07:00 [toms]',
      'downtime 2025-03-16T06:00-07:00/2025-03-16T08:00-07:00 [cers]',
    ],
  ],
  [
    'News from the Field',
    ['TOMS will be down on March 15 (6–8 a.m.); CERS on March 16 (7–9 a.m.).'],
    [
      'downtime 2025-03-15T06:00-07:00/2025-03-15T08:00-07:00 [toms]',
      'downtime 2025-03-16T07:00-07:00/2025-03-16T09:00-07:00 [cers]',
    ],
  ],
  [
    'News from the Field',
    ['While TOMS is down from 6 to 8 a.m. on March 15, CERS remains available.'],
    ['downtime 2025-03-15T06:00-07:00/2025-03-15T08:00-07:00 [toms]'],
  ],
  [
    'News from the Field',
    ['TOMS and STAIRS will be down on March 15 from 6 to 9 a.m., except that STAIRS returns at 8 a.m.'],
    [
      'downtime 2025-03-15T06:00-07:00/2025-03-15T08:00-07:00 [stairs]',
      'downtime 2025-03-15T06:00-07:00/2025-03-15T09:00-07:00 [toms]',
    ],
  ],
])('%s: %j', (title, text, facts) => {
  expect(factsIn({ on: '2025-02-20', title, text })).toEqual(facts)
})
