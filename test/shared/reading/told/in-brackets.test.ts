import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** Notes in brackets, on a page of a Thursday: the heading, what it says, and what that gives. */
it.each([
  [
    'News from the Field',
    ['TOMS (including CERS) will be down on March 14 (6 to 8 a.m. PT).'],
    ['downtime 2025-03-14T06:00-07:00/2025-03-14T08:00-07:00 [cers toms]'],
  ],
  [
    'News from the Field',
    ['TOMS will be down on March 14 (tentative).'],
    ['downtime 2025-03-14/2025-03-14 [toms] tentative'],
  ],
  [
    'News from the Field',
    ['TOMS will be down on March 14 [changed from March 7].'],
    ['downtime 2025-03-14/2025-03-14 [toms] replaces 2025-03-07'],
  ],
  [
    'News from the Field',
    ['TOMS will be down on Friday (March 14) and Saturday (March 15).'],
    ['downtime 2025-03-14/2025-03-14 [toms]', 'downtime 2025-03-15/2025-03-15 [toms]'],
  ],
  ['News from the Field', ['TOMS (not CERS) will be down on March 14.'], ['downtime 2025-03-14/2025-03-14 [toms]']],
  [
    'News from the Field',
    ['TOMS will be down on March 14 (Friday) after 5 p.m.'],
    ['downtime 2025-03-14T17:00-07:00/? [toms]'],
  ],
  ['News from the Field', ['TOMS will be down in April (dates to be announced).'], ['downtime 2025-04/2025-04 [toms]']],
  [
    'News from the Field',
    ['TOMS will be down on March 14 (Note: CERS remains available until 5 p.m.).'],
    ['downtime 2025-03-14/2025-03-14 [toms]', 'window ?/2025-03-14T17:00-07:00'],
  ],
])('%s: %j', (title, text, facts) => {
  expect(factsIn({ on: '2025-02-20', title, text })).toEqual(facts)
})
