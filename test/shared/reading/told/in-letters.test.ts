import { expect, it } from 'vitest'
import { factsIn, type Telling } from '../../../support/stories.ts'

const nested = (text: string, depth: number) => ({ kind: 'item' as const, depth, ordered: false, text, links: [] })
const down = 'downtime 2025-03-14T18:00-07:00/2025-03-16T07:00-07:00'

/** What letters to coordinators say, on a page of a Monday, and what that gives. */
it.each<[Telling['text'], string[]]>([
  [
    'To prepare for the 2025–26 school year, the tests will be unavailable from March 14 at 6 p.m. to March 16 at 7 a.m.',
    [`${down} []`],
  ],
  ['All of them will be unavailable from March 14 at 6 p.m. to March 16 at 7 a.m. to support testing.', [`${down} []`]],
  ['Our schools will be closed from March 14 at 6 p.m. to March 16 at 7 a.m.', []],
  [
    'The DEI outage began on March 7, and the system will not be back until Friday, March 14.',
    ['downtime 2025-03-07/2025-03-13 [dei]'],
  ],
  [
    [
      'CERS will be down from March 14 at 6 p.m. to March 16 at 7 a.m.',
      'Users can sign in before the downtime on March 14 and read the manual, to be ready to test as early as March 18.',
    ],
    ['deadline ?/2025-03-14', `${down} [cers]`],
  ],
  [
    [
      'A downtime is planned from March 14 at 6 p.m. to March 16 at 7 a.m.',
      'Prior to the downtime on March 14, coordinators should take these steps:',
      nested('Add users to TOMS.', 1),
      nested('Save the files that CERS holds.', 1),
    ],
    ['deadline ?/2025-03-14', `${down} []`],
  ],
  ['Finish the course before you give the Alternate ELPAC pilot test, which begins April 7.', ['window 2025-04-07/?']],
  [
    'The pilot test is available from March 3, 2025, through either the last day of school or June 13, 2025, whichever is first.',
    ['window 2025-03-03/2025-06-13'],
  ],
  ['Coordinators can switch between both years until March 28.', ['window ?/2025-03-28']],
  ['Users are still able to sort the old lists through March 28.', ['window ?/2025-03-28']],
  ['The transfer of files may take until March 28.', []],
  ['Schools can opt out until March 28.', ['deadline ?/2025-03-28']],
  ['The spring administration of the Alternate ELPAC concludes on March 28.', ['window ?/2025-03-28']],
  ['The Summative ELPAC reports will be available for download beginning March 20.', ['release 2025-03-20/?']],
  [
    'Summative ELPAC reports will be available to print in the [Files] tab starting March 20.',
    ['release 2025-03-20/?'],
  ],
  ['The summary files will be corrected and posted in TOMS on March 20.', ['release 2025-03-20/?']],
  [
    'In mid-April, the files will be merged with those of last fall and sent to schools.',
    ['release 2025-04/? approximate'],
  ],
  ['On March 20, schools will be able to use the new form.', ['release 2025-03-20/?']],
  [
    'Late books count as long as they are shipped to the office by the final pickup day of April 4.',
    ['deadline ?/2025-04-04'],
  ],
  [
    [
      'Results will begin releasing on the following dates:',
      nested('March 20, 2025:', 1),
      nested('Files of results in TOMS', 2),
      nested('March 21, 2025', 1),
      nested('Reports for parents', 2),
    ],
    ['release 2025-03-20/?', 'release 2025-03-21/?'],
  ],
  [['The answers came in on these dates:', nested('March 3, 2025:', 1), nested('Grade five', 2)], []],
  [
    [
      'CERS will be down from March 14 at 6 p.m. to March 16 at 7 a.m.',
      nested('Ask whether STAIRS has cases of March 12.', 1),
    ],
    [`${down} [cers]`],
  ],
  [
    ['To be done first:', nested('Ensure that all forms are in before March 20, for parents to receive them.', 1)],
    ['deadline ?/2025-03-20'],
  ],
  ['The next available pickup date for white boxes is March 21.', []],
  ['Due dates: rosters, March 14; calendars, March 21.', ['deadline ?/2025-03-14', 'deadline ?/2025-03-21']],
  ['Do not start the pilot test before March 17.', ['window 2025-03-17/?']],
  ['Do not begin testing before March 17.', ['window 2025-03-17/?']],
  ['Do not forget to send the forms before March 17.', ['deadline ?/2025-03-17']],
  ['The white boxes will ship to schools from March 24 through March 28.', ['release 2025-03-24/?']],
  ['Schools must ship the white boxes from March 24 through March 28.', []],
  [
    'STAIRS closes early on March 14 at 4 p.m., and opens late on March 17 at 10 a.m.',
    ['downtime 2025-03-14T16:00-07:00/? [stairs]'],
  ],
  ['The office closes early on March 14 at 4 p.m., and opens late on March 17.', []],
])('%j', (text, facts) => {
  expect(factsIn({ on: '2025-03-10', text })).toEqual(facts)
})

it.each([
  [
    'December 5: Alternate ELPAC—Certification Deadline',
    'The courses are available in Moodle.',
    ['deadline ?/2025-12-05'],
  ],
  ['December 8: Summative Scores—Release', 'They are read in CERS.', ['release 2025-12-08/?']],
])('%s', (title, text, facts) => {
  expect(factsIn({ on: '2025-12-01', title, text })).toEqual(facts)
})

it('gives the hours of a list the day of the line above it', () => {
  const text = [
    'The course is held twice.',
    'Thursday, March 20, 2025',
    nested('Session 1, 9–11 a.m.', 1),
    nested('Session 2, 1–3 p.m.', 1),
    'Monday, March 24, 2025',
    nested('Session 1, 2–4 p.m.', 1),
  ]
  expect(factsIn({ on: '2025-03-10', text })).toEqual([
    'event 2025-03-20T09:00-07:00/2025-03-20T11:00-07:00',
    'event 2025-03-20T13:00-07:00/2025-03-20T15:00-07:00',
    'event 2025-03-24T14:00-07:00/2025-03-24T16:00-07:00',
  ])
})

it.each([
  ['Rater Webinar', ['March 24, 2025'], ['event 2025-03-24/2025-03-24']],
  ['Rater Webinar', ['March 24 and 26, 2025'], ['event 2025-03-24/2025-03-24', 'event 2025-03-26/2025-03-26']],
  ['March 31: Rater Webinar', ['March 24, 2025'], ['event 2025-03-31/2025-03-31']],
  ['Rater Webinar', ['March 24, 2025', 'News'], []],
])('of %s under %j the day is that of the heading right above', (title, under, facts) => {
  expect(factsIn({ on: '2025-03-10', title, under, text: 'It is about the boxes.' })).toEqual(facts)
})
