import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** Further sentences of the kinds in this folder, on a page of a Thursday, and what each gives. */
it.each([
  [
    'TOMS and the ORS go down Friday, March 14, at 5 p.m. and 6 p.m., respectively.',
    ['downtime 2025-03-14T17:00-07:00/? [toms]', 'downtime 2025-03-14T18:00-07:00/? [ors]'],
  ],
  [
    'TOMS will be down all day on March 14, the ORS only until noon.',
    ['downtime 2025-03-14/2025-03-14 [toms]', 'downtime ?/2025-03-14T12:00-07:00 [ors]'],
  ],
  [
    'TOMS will be down for scoring on March 14; results appear at 5 p.m.',
    ['downtime 2025-03-14/2025-03-14 [toms]', 'release 2025-03-14T17:00-07:00/?'],
  ],
  ['TOMS will be down on March 14; the new fiscal year begins at midnight.', ['downtime 2025-03-14/2025-03-14 [toms]']],
  [
    'TOMS will be down March 14–16. Maintenance starts at 6 p.m. and ends at 8 a.m.',
    ['downtime 2025-03-14T18:00-07:00/2025-03-16T08:00-07:00 [toms]'],
  ],
  [
    'TOMS will be down March 14–16, from 6 p.m. Friday until 8 a.m. Sunday.',
    ['downtime 2025-03-14T18:00-07:00/2025-03-16T08:00-07:00 [toms]'],
  ],
  [
    'TOMS will be down for four hours on March 14 and for two hours on March 21.',
    ['downtime 2025-03-14/2025-03-14 [toms]', 'downtime 2025-03-21/2025-03-21 [toms]'],
  ],
  [
    'TOMS will be down for two days beginning March 14 and STAIRS for three days beginning March 21.',
    ['downtime 2025-03-14/2025-03-15 [toms]', 'downtime 2025-03-21/2025-03-23 [stairs]'],
  ],
  [
    'TOMS will be down for two hours beginning at 6 a.m. on March 14 and STAIRS for three hours beginning at 8 a.m.',
    [
      'downtime 2025-03-14T06:00-07:00/2025-03-14T08:00-07:00 [toms]',
      'downtime 2025-03-14T08:00-07:00/2025-03-14T11:00-07:00 [stairs]',
    ],
  ],
  ['STAIRS will be down on March 14 for one to two days.', ['downtime 2025-03-14/2025-03-14 [stairs]']],
  ['STAIRS goes down on March 14 and will be back three days later.', ['downtime 2025-03-14/2025-03-17 [stairs]']],
  ['Allow two days for changes to appear after TOMS is down on March 14.', ['downtime 2025-03-14/2025-03-14 [toms]']],
  [
    'TOMS will be down on March 14. Data entered for two days before will not be lost.',
    ['downtime 2025-03-14/2025-03-14 [toms]'],
  ],
  [
    'It will take a day for data to appear once TOMS, which is down March 14, returns.',
    ['downtime 2025-03-14/2025-03-14 [toms]'],
  ],
  ['TOMS goes down on March 14. The work takes two days.', ['downtime 2025-03-14/2025-03-15 [toms]']],
  [
    'TOMS will be down for two weekends, March 15–16 and March 22–23.',
    ['downtime 2025-03-15/2025-03-16 [toms]', 'downtime 2025-03-22/2025-03-23 [toms]'],
  ],
  [
    'When the CAST window closes on March 14, the DEI goes offline.',
    ['downtime 2025-03-14/? [dei]', 'window ?/2025-03-14'],
  ],
  ['TOMS will be down until the window opens on March 17.', ['downtime ?/2025-03-17 [toms]', 'window 2025-03-17/?']],
  [
    'TOMS will be down March 14 (5–9 p.m.), March 15 (all day), and March 16 (until noon).',
    [
      'downtime 2025-03-14T17:00-07:00/2025-03-14T21:00-07:00 [toms]',
      'downtime 2025-03-15/2025-03-15 [toms]',
      'downtime ?/2025-03-16T12:00-07:00 [toms]',
    ],
  ],
  [
    'TOMS (down March 14) and CERS (down March 15) share a server.',
    ['downtime 2025-03-14/2025-03-14 [toms]', 'downtime 2025-03-15/2025-03-15 [cers]'],
  ],
])('%s', (text, facts) => {
  expect(factsIn({ on: '2025-02-20', text })).toEqual(facts)
})
