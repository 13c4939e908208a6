import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** Windows, limits, meetings and releases, on a page of Thursday, March 5, 2026: what it says, and what that gives. */
it.each([
  ['Registration remains open until all seats are filled or March 20, whichever is first.', ['window ?/2026-03-20']],
  ['Apply by March 20 (was March 6).', ['deadline ?/2026-03-20 replaces 2026-03-06']],
  ['The cut-off for delivery in May is April 10.', ['deadline ?/2026-04-10']],
  ['Results were to be released on March 12 and will now be released on March 19.', ['release 2026-03-19/?']],
  ['Question hours are held every Tuesday through May 26 from 3 to 4 p.m.', []],
  ['TOMS will not accept uploads from March 13 to 16.', []],
  ['Proposals for sessions will be accepted March 9–April 3.', ['window 2026-03-09/2026-04-03']],
  [
    'The CAAs may be given from January 13 through the last day of instruction, but no later than July 15, 2026.',
    ['window 2026-01-13/2026-07-15'],
  ],
  ['Boxes go to that address the week of March 16.', ['release 2026-W12/?']],
  ['The monthly check-in is held on March 11 at 9 a.m.', ['event 2026-03-11T09:00-07:00/?']],
  ['The last blocks open for administration this Friday, March 6.', ['window 2026-03-06/?']],
  ['Testing continues through the last day of instruction or July 15, whichever is earlier.', ['window ?/2026-07-15']],
  ['Beginning Monday, March 16, LEAs may download the shells.', ['release 2026-03-16/?']],
  ['Scores of students who finish testing by March 20 are posted on April 3.', ['release 2026-04-03/?']],
  [
    'A one-hour orientation is given at 10 a.m. and repeated at 2 p.m. on Wednesday, March 11.',
    ['event 2026-03-11T10:00-07:00/2026-03-11T11:00-07:00', 'event 2026-03-11T14:00-07:00/2026-03-11T15:00-07:00'],
  ],
  ['Through March 27, the help center takes calls from 6:30 a.m. to 6 p.m.', []],
  ['Range finding is held the weeks of April 13 and 27.', ['event 2026-W16/2026-W16', 'event 2026-W18/2026-W18']],
  [
    'The survey on reports closes at noon on Friday, March 27. It opened on February 9 and has nine questions.',
    ['window 2026-02-09/2026-03-27T12:00-07:00'],
  ],
  ['Registration closes on Friday, March 27. It opened on February 9.', ['deadline ?/2026-03-27']],
  [
    'The field test may be given from April 6 to the last day of school, but not after June 19.',
    ['window 2026-04-06/2026-06-19'],
  ],
  ['Answer sheets cannot be sent after June 19.', ['deadline ?/2026-06-19']],
  [
    'The lower rate ends on March 20. Rooms can be booked through April 3.',
    ['deadline ?/2026-03-20', 'deadline ?/2026-04-03'],
  ],
  ['Reduced prices end on March 20: sign up before 3 p.m. on that day.', ['deadline ?/2026-03-20T15:00-07:00']],
  [
    'Booklets ordered through March 20 arrive by April 10.',
    ['deadline ?/2026-03-20', 'release 2026-04-10/? approximate'],
  ],
  [
    'Kits requested by March 20 will be delivered by April 10.',
    ['deadline ?/2026-03-20', 'release 2026-04-10/? approximate'],
  ],
  [
    'The preview runs April 6 through 17. The public release follows on April 30 at 9 a.m.',
    ['release 2026-04-30T09:00-07:00/?', 'window 2026-04-06/2026-04-17'],
  ],
  ['The interim blocks return on August 4.', ['release 2026-08-04/?']],
  [
    'CERS is down on March 24. Scores that arrive in these hours are shown the next morning.',
    ['downtime 2026-03-24/2026-03-24 [cers]'],
  ],
  [
    'Guides are posted on March 24, and answer keys are posted the next day.',
    ['release 2026-03-24/?', 'release 2026-03-25/?'],
  ],
  [
    'Webinars are held on March 17 and 24. Both begin at 1 p.m. and last one hour.',
    ['event 2026-03-17T13:00-07:00/2026-03-17T14:00-07:00', 'event 2026-03-24T13:00-07:00/2026-03-24T14:00-07:00'],
  ],
])('%s', (text, facts) => {
  expect(factsIn({ on: '2026-03-05', text })).toEqual(facts)
})

it('a labelled day beside a labelled place is a meeting, whatever it is about', () => {
  const title = 'Educators Wanted in Summer'
  expect(factsIn({ on: '2026-03-05', title, text: ['Date: July 7–9, 2026', 'Location: Fresno'] })).toEqual([
    'event 2026-07-07/2026-07-09',
  ])
  expect(factsIn({ on: '2026-03-05', title, text: ['Date: July 7–9, 2026', 'Grades: 3–5'] })).toEqual([])
})
