import { expect, it } from 'vitest'
import { factsIn, item, row, type Telling } from '../../../support/stories.ts'

/** What stands beside times, on a page of Thursday, March 5, 2026. */
const read = (title: string, ...text: Exclude<Telling['text'], string>) => factsIn({ on: '2026-03-05', title, text })

it.each([
  [
    'The DEI is unavailable from 8 to 11 a.m. each school day from Monday, March 16, through Tuesday, March 17.',
    [
      'downtime 2026-03-16T08:00-07:00/2026-03-16T11:00-07:00 [dei]',
      'downtime 2026-03-17T08:00-07:00/2026-03-17T11:00-07:00 [dei]',
    ],
  ],
  [
    'The DEI goes down on Friday, March 13, at 7 p.m. It should be running again by 5 a.m. the following day.',
    ['downtime 2026-03-13T19:00-07:00/2026-03-14T05:00-07:00 [dei]'],
  ],
  [
    'The DEI is down on March 13. Systems will be back by 7 a.m. the day following a downtime.',
    ['downtime 2026-03-13/2026-03-13 [dei] until 2026-03-14T07:00-07:00'],
  ],
  [
    'The DEI downtime starts on March 13 at 7 p.m.; it ends, as planned, on March 15 at 6 a.m.',
    ['downtime 2026-03-13T19:00-07:00/2026-03-15T06:00-07:00 [dei]'],
  ],
  [
    'Old lists will be gone on March 16, when all systems come back from the outage that starts at 7 p.m. on March 13.',
    ['downtime 2026-03-13T19:00-07:00/2026-03-16 []'],
  ],
  [
    'The DEI is down from 7 to 9 p.m. on March 13. A second evening, March 14, 7–9 p.m., is held in reserve.',
    [
      'downtime 2026-03-13T19:00-07:00/2026-03-13T21:00-07:00 [dei]',
      'downtime 2026-03-14T19:00-07:00/2026-03-14T21:00-07:00 [dei] tentative',
    ],
  ],
  [
    'The DEI will not go down on March 13 but on March 20.',
    ['downtime 2026-03-20/2026-03-20 [dei] replaces 2026-03-13'],
  ],
  ['Between 8:10 and 8:50 a.m. on March 4, many users could not sign in.', []],
])('a downtime: %s', (text, facts) => {
  expect(read('News from the Field', text)).toEqual(facts)
})

it.each([
  [
    'Lists must reach the office no later than March 20 (LEAs whose last day of class is May 29) or April 3 (all others).',
    ['deadline ?/2026-03-20', 'deadline ?/2026-04-03'],
  ],
  ['Students who were absent have until March 27 to finish.', ['deadline ?/2026-03-27']],
  ['Answer sheets are due back by March 27.', ['deadline ?/2026-03-27']],
  ['Registration for workshops (April 7–16) is open and closes on March 27.', ['deadline ?/2026-03-27']],
  ['There is no session in April.', []],
  ['Orders are due on the last day of April.', ['deadline ?/2026-04-30']],
  ['LEAs that are chosen learn of it by March 27.', []],
  ['LEAs get an embargoed look at results from April 6 through April 10.', ['window 2026-04-06/2026-04-10']],
  ['The earliest day on which schools may begin testing is March 23.', ['window 2026-03-23/?']],
  ['Late orders reopen on April 6.', ['window 2026-04-06/?']],
  ['Rosters: available until 3 p.m. on March 27', ['window ?/2026-03-27T15:00-07:00']],
  ['The survey will not close on March 13 but on March 20.', ['deadline ?/2026-03-20 replaces 2026-03-13']],
  ['Scores that are not ready by March 13 are put into TOMS on March 20.', ['release 2026-03-20/?']],
  [
    'The network’s meeting is canceled. The next one is scheduled for April 8 at 1 p.m.',
    ['event 2026-04-08T13:00-07:00/?'],
  ],
])('anything else: %s', (text, facts) => {
  expect(read('News from the Field', text)).toEqual(facts)
})

it('entries without a time put no distance between an hour and what is told by it', () => {
  expect(
    read(
      'Systems That Go Down',
      'The following systems will be down from Friday, March 13, at 5 p.m. to Monday, March 16, at 8 a.m.:',
      item('THSS'),
      item('DEI'),
      'CERS goes down on Thursday, March 12, at 5 p.m., and returns at the same time as the others.',
    ),
  ).toEqual([
    'downtime 2026-03-12T17:00-07:00/2026-03-16T08:00-07:00 [cers]',
    'downtime 2026-03-13T17:00-07:00/2026-03-16T08:00-07:00 [dei thss]',
  ])
})

it('each day of a stretch has the hours that its mornings or sessions have', () => {
  const days = ['10', '11'].map((day) => `event 2026-03-${day}T09:00-07:00/2026-03-${day}T11:00-07:00`)
  expect(read('March 10–11: Scoring Academy', 'Two mornings, 9–11 a.m., online.')).toEqual(days)
  expect(read('March 10–11: Scoring Academy', 'Check-in is at 9 a.m.')).toEqual(['event 2026-03-10/2026-03-11'])
})

it('in a story of meetings a place may stand in front of its day', () => {
  expect(read('Two Workshops', 'Santa Rosa, March 10, and Bishop, March 12, have been added.')).toEqual([
    'event 2026-03-10/2026-03-10',
    'event 2026-03-12/2026-03-12',
  ])
})

it('a day without a session is none', () => {
  const session = item('March 10, 3–4 p.m.: Writing')
  expect(read('Trainings', 'Sessions:', session, item('March 12: no session'))).toEqual([
    'event 2026-03-10T15:00-07:00/2026-03-10T16:00-07:00',
  ])
})

it('a list of deadlines holds deadlines, and what opens among them is none', () => {
  expect(
    read('Two Deadlines', item('March 10, 5 p.m. – Report absences'), item('March 12 – The window opens')),
  ).not.toContain('deadline ?/2026-03-12')
  expect(read('Two Deadlines', item('March 10, 5 p.m. – Report absences'))).toEqual([
    'deadline ?/2026-03-10T17:00-07:00',
  ])
})

it('the mark of a footnote takes nothing from a day', () => {
  expect(read('Workshops', 'Workshops are held:', row('Date|County', 'March 10–11* | Inyo'))).toEqual([
    'event 2026-03-10/2026-03-11',
  ])
})
