import { expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const down = 'CALPADS will be down from 6 p.m. on Friday, April 12, to 8 a.m. on Monday, April 15.'
const DOWN = 'downtime 2024-04-12T18:00-07:00/2024-04-15T08:00-07:00 [calpads]'

it.each([
  // Sooner, perhaps: no end of its own.
  [[`${down} The work may be done as early as Sunday; the system then reopens.`], [DOWN]],
  // A limit is put off because of a downtime.
  [['The roster deadline has been moved to April 26 due to the CALPADS downtime.'], ['deadline ?/2024-04-26']],
  [['The submission window was extended through May 3 because of the outage.'], ['window ?/2024-05-03']],
  // What is expected back, at an hour.
  [
    ['As announced, TOMS will be available at 7 a.m. on Tuesday, April 16.'],
    ['downtime ?/2024-04-16T07:00-07:00 [toms]'],
  ],
  // What a later member of a list says is not said of one before it.
  [['In this memo: the coordinators (April 23) meeting; TOMS is taken off-line; new codes.'], []],
  // The office releases; nobody has to act.
  [
    ['The release of the statewide results is planned to occur on or before May 7.'],
    ['release 2024-05-07/? approximate'],
  ],
  [['Answer booklets should reach districts by May 7.'], ['release 2024-05-07/? approximate']],
  [['Answer booklets should reach the office by May 7.'], ['deadline ?/2024-05-07']],
  // When somebody spoke.
  [['“The new reports are now available to families,” the director said today.'], []],
  // Which defects are meant.
  [['See the list of posted fixes with a target date of April 20.'], []],
  [
    ['TOMS will be off-line April 12–15. During this downtime nobody will be able to use these:', item('CERS')],
    ['downtime 2024-04-12/2024-04-15 [cers toms]'],
  ],
  [['There will be nine workshops held across the state, September through October 2024.'], ['event 2024-09/2024-10']],
  [['The first administration of the Alternate ELPAC will begin on July 8.'], ['window 2024-07-08/?']],
  // Next to a limit to come, but before it: this year's.
  [['Return the form by May 3. The coordinator serves through May 31, 2025.'], ['deadline ?/2024-05-03']],
  // What went down and is not back yet keeps its first day.
  [
    ['The TOMS downtime began on April 8, and the system will not return until April 16.'],
    ['downtime 2024-04-08/2024-04-15 [toms]'],
  ],
  [['The downtime of TOMS began on April 8 and will last until April 16.'], ['downtime 2024-04-08/2024-04-16 [toms]']],
  // A school year is no school that closes.
  [
    ['There will be a system downtime from April 12 to 15 to prepare for the school year.'],
    ['downtime 2024-04-12/2024-04-15 []'],
  ],
  // What people do before a downtime is none.
  [
    [
      'Before the downtime of TOMS please take these steps:',
      item('Tell who will use TOMS when it becomes available on May 7'),
    ],
    ['release 2024-05-07/?'],
  ],
  // A number behind a full date is no day.
  [['As of April 8, 2024 — 22 testing days'], []],
  // A month beside the days of another.
  [
    ['Trainings take place from May 6 through May 24. Make-up trainings follow in August.'],
    ['event 2024-05-06/2024-05-24', 'event 2024-08/2024-08'],
  ],
  [['Join our webinar on May 7 at 2 p.m. to hear what changes in August.'], ['event 2024-05-07T14:00-07:00/?']],
  // Of two days of a sentence the one behind the verb counts.
  [
    ['The TOMS outage scheduled for this weekend (April 13–14) has been moved to the weekend of April 20–21.'],
    ['downtime 2024-04-20/2024-04-21 [toms] replaces 2024-04-13'],
  ],
  [
    ['The TOMS downtime planned for April 13 is now April 20.'],
    ['downtime 2024-04-20/2024-04-20 [toms] replaces 2024-04-13'],
  ],
  // Who answers for a system is none.
  [['The TOMS Service Desk will be closed April 13–14.'], []],
  // Nobody has to act until people are told.
  [['Requests are due April 19; schools will be notified by May 3.'], ['deadline ?/2024-04-19']],
])('%j', (text, facts) => {
  expect(factsIn({ on: '2024-04-10', text })).toEqual(facts)
})

it.each([
  'The testing systems will be unavailable to schools from May 3 to May 6.',
  'All CAASPP systems will be down May 3–6 while staff move the servers.',
  'The ordering portal will be off-line for district offices from May 3 to 6.',
])('systems without a name are down, whoever cannot use them: %s', (text) => {
  expect(factsIn({ on: '2024-04-10', text })).toEqual(['downtime 2024-05-03/2024-05-06 []'])
})

it.each(['Our phone system', 'The chat system', 'The ticket system of the help desk'])(
  'what people answer by is no system: %s',
  (subject) => {
    expect(factsIn({ on: '2024-04-10', text: `${subject} will be down May 3–6.` })).toEqual([])
  },
)

it('a day and its place may have lines of their own', () => {
  const text = ['Registration is open.', item('North'), 'Tuesday, May 14\nLamp Hall\n12 Wick Street\nFresno, CA']
  expect(factsIn({ on: '2024-04-10', title: 'Save the Date: Spring Meetings', text })).toEqual([
    'event 2024-05-14/2024-05-14',
  ])
})
