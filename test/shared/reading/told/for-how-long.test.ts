import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** Lengths of time, on a page of a Thursday: the heading, what it says, and what that gives. */
it.each([
  [
    'News from the Field',
    ['STAIRS will be offline for 36 hours starting at 6 p.m. on Friday, March 14.'],
    ['downtime 2025-03-14T18:00-07:00/2025-03-16T06:00-07:00 [stairs]'],
  ],
  [
    'News from the Field',
    ['Starting Friday, March 14, at 6 p.m., STAIRS will be unavailable for 12 hours.'],
    ['downtime 2025-03-14T18:00-07:00/2025-03-15T06:00-07:00 [stairs]'],
  ],
  [
    'News from the Field',
    ['STAIRS will be down for the weekend of March 15.'],
    ['downtime 2025-03-15/2025-03-16 [stairs]'],
  ],
  [
    'News from the Field',
    ['A three-hour outage of STAIRS is planned for March 15 at 6 a.m.'],
    ['downtime 2025-03-15T06:00-07:00/2025-03-15T09:00-07:00 [stairs]'],
  ],
  [
    'News from the Field',
    ['STAIRS goes down on March 14 at 6 p.m. for no more than four hours.'],
    ['downtime 2025-03-14T18:00-07:00/? [stairs]'],
  ],
  [
    'News from the Field',
    ['STAIRS will be down for approximately three hours beginning at 6 a.m. on March 15.'],
    ['downtime 2025-03-15T06:00-07:00/? [stairs]'],
  ],
  [
    'News from the Field',
    ['Beginning March 14, STAIRS will be offline for five days while servers are replaced.'],
    ['downtime 2025-03-14/2025-03-18 [stairs]'],
  ],
  [
    'News from the Field',
    ['STAIRS will be unavailable all day on March 15.'],
    ['downtime 2025-03-15/2025-03-15 [stairs]'],
  ],
  [
    'News from the Field',
    ['STAIRS will be unavailable for one week, March 14–20.'],
    ['downtime 2025-03-14/2025-03-20 [stairs]'],
  ],
  [
    'News from the Field',
    ['STAIRS will be unavailable for 30 minutes at noon on March 14.'],
    ['downtime 2025-03-14T12:00-07:00/2025-03-14T12:30-07:00 [stairs]'],
  ],
])('%s: %j', (title, text, facts) => {
  expect(factsIn({ on: '2025-02-20', title, text })).toEqual(facts)
})
