import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** Edges that another fact tells, on a page of a Thursday: the heading, what it says, and what that gives. */
it.each([
  [
    'News from the Field',
    ['STAIRS will be down from March 14 until testing begins on March 17.'],
    ['downtime 2025-03-14/2025-03-17 [stairs]', 'window 2025-03-17/?'],
  ],
  [
    'News from the Field',
    ['STAIRS goes down when the testing window closes at 5 p.m. on March 14.'],
    ['downtime 2025-03-14T17:00-07:00/? [stairs]', 'window ?/2025-03-14T17:00-07:00'],
  ],
  [
    'News from the Field',
    ['After the testing window closes at 5 p.m. on March 14, STAIRS will be down until 8 a.m. on March 17.'],
    ['downtime ?/2025-03-17T08:00-07:00 [stairs]', 'window ?/2025-03-14T17:00-07:00'],
  ],
  [
    'News from the Field',
    ['Finish all entries in the DEI before it goes down at 5 p.m. on March 14; it returns at 8 a.m. on March 17.'],
    ['deadline ?/2025-03-14T17:00-07:00', 'downtime 2025-03-14T17:00-07:00/2025-03-17T08:00-07:00 [dei]'],
  ],
  [
    'News from the Field',
    ['The DEI will be down March 14–17, with access returning at 8 a.m. on the last day.'],
    ['downtime 2025-03-14/2025-03-17 [dei] time-unreadable'],
  ],
  [
    'News from the Field',
    ['The DEI closes at 5 p.m. on March 14 and reopens the following Monday at 8 a.m.'],
    ['downtime 2025-03-14T17:00-07:00/2025-03-17T08:00-07:00 [dei]'],
  ],
  [
    'News from the Field',
    ['The DEI will be taken offline once testing ends on March 14.'],
    ['downtime 2025-03-14/? [dei]', 'window ?/2025-03-14'],
  ],
  [
    'News from the Field',
    ['TOMS will be unavailable from the close of the window on March 14 through March 17.'],
    ['downtime 2025-03-14/2025-03-17 [toms]'],
  ],
  [
    'News from the Field',
    ['No orders can be placed while TOMS is down March 14–16.'],
    ['downtime 2025-03-14/2025-03-16 [toms]'],
  ],
  [
    'News from the Field',
    ['TOMS will be down March 14–16. Orders placed before then ship on March 20.'],
    ['downtime 2025-03-14/2025-03-16 [toms]', 'release 2025-03-20/?'],
  ],
])('%s: %j', (title, text, facts) => {
  expect(factsIn({ on: '2025-02-20', title, text })).toEqual(facts)
})
