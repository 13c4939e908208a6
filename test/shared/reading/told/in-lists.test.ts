import { expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

/** Names and days without a verb of their own, on a page of a Thursday: the heading, what it says, and what that gives. */
it.each([
  [
    'Spring Deadlines',
    ['Orders: March 14; appeals: March 21; affidavits: March 28.'],
    ['deadline ?/2025-03-14', 'deadline ?/2025-03-21', 'deadline ?/2025-03-28'],
  ],
  ['Important Dates', ['Testing opens: March 17; testing closes: May 30.'], ['window 2025-03-17/2025-05-30']],
  [
    'News from the Field',
    ['Webinars: March 18, 3–4 p.m. (administrators); March 20, 10–11 a.m. (examiners).'],
    ['event 2025-03-18T15:00-07:00/2025-03-18T16:00-07:00', 'event 2025-03-20T10:00-07:00/2025-03-20T11:00-07:00'],
  ],
  [
    'News from the Field',
    ['Score files will be posted in TOMS: grade 3 on May 12, grade 4 on May 19.'],
    ['release 2025-05-12/?', 'release 2025-05-19/?'],
  ],
  [
    'News from the Field',
    ['Reports arrive in two waves: elementary, May 12; secondary, May 19.'],
    ['release 2025-05-12/?', 'release 2025-05-19/?'],
  ],
  [
    'News from the Field',
    ['Submit the forms by the dates below:', item('Initial request: March 14'), item('Final request: March 28')],
    ['deadline ?/2025-03-14', 'deadline ?/2025-03-28'],
  ],
  [
    'News from the Field',
    ['Printed reports ship on these dates.', item('Region 1: May 12'), item('Region 2: May 19')],
    ['release 2025-05-12/?', 'release 2025-05-19/?'],
  ],
  [
    'Release Schedule',
    ['The following are planned.', item('Blueprints: March 14'), item('Item specifications: March 21')],
    ['release 2025-03-14/?', 'release 2025-03-21/?'],
  ],
])('%s: %j', (title, text, facts) => {
  expect(factsIn({ on: '2025-02-20', title, text })).toEqual(facts)
})

it('the hours of an entry are of its day, and of no other entry', () => {
  const entries = ['March 18: TOMS downtime, TOMS is down from 5 to 9 p.m.', 'March 20: CERS downtime, CERS is down.']
  expect(factsIn({ on: '2025-03-06', title: 'Upcoming', text: entries.map(item) })).toEqual([
    'downtime 2025-03-18T17:00-07:00/2025-03-18T21:00-07:00 [toms]',
    'downtime 2025-03-20/2025-03-20 [cers]',
  ])
})
