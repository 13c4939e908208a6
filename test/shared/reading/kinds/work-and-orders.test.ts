import { expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2028-03-06'
const factsOf = (text: string) => factsIn({ on, text })

it.each([
  [
    'All day on Monday, March 20, STAIRS and Moodle will be upgraded. Expect them back by 7 the next morning.',
    'downtime 2028-03-20/2028-03-20 [moodle stairs] until 2028-03-21T07:00-07:00',
  ],
  [
    'CERS is out of reach on March 22 from 2 to 5 p.m.',
    'downtime 2028-03-22T14:00-07:00/2028-03-22T17:00-07:00 [cers]',
  ],
  [
    'Moodle goes offline on March 23 at 8 p.m. and should be back by 5 on Friday morning.',
    'downtime 2028-03-23T20:00-07:00/2028-03-24T05:00-07:00 [moodle]',
  ],
  ['Moodle will be down at 7 o’clock on Thursday evening, March 23.', 'downtime 2028-03-23T19:00-07:00/? [moodle]'],
  ['There is no access to CERS on March 26 before 11 a.m.', 'downtime ?/2028-03-26T11:00-07:00 [cers]'],
  ['TOMS will be down April 4 → April 6.', 'downtime 2028-04-04/2028-04-06 [toms]'],
  ['CERS: April 4, 5 p.m. -> April 6, 9 a.m.', 'downtime 2028-04-04T17:00-07:00/2028-04-06T09:00-07:00 [cers]'],
  [
    'The pause of Moodle has been cut to three days: Monday, April 3, through Wednesday, April 5.',
    'downtime 2028-04-03/2028-04-05 [moodle]',
  ],
  [
    'Single Sign-On must be restarted tomorrow evening. Between 8 and 8:20 p.m. nobody can log on.',
    'downtime 2028-03-07T20:00-08:00/2028-03-07T20:20-08:00 [sso]',
  ],
  [
    'Moodle moves to another host. To make that possible, it is closed on April 8.',
    'downtime 2028-04-08/2028-04-08 [moodle]',
  ],
  [
    'CALPADS is taken down on March 21, after business hours at 7 p.m. and returns on March 22, at noon.',
    'downtime 2028-03-21T19:00-07:00/2028-03-22T12:00-07:00 [calpads]',
  ],
  [
    'TOMS is down Fri., April 7, 6 p.m.–Sat. 8, 6 a.m.',
    'downtime 2028-04-07T18:00-07:00/2028-04-08T06:00-07:00 [toms]',
  ],
])('tells a downtime: %s', (text, fact) => {
  expect(factsOf(text)).toEqual([fact])
})

it('a downtime that is over for each system in turn has an end for each', () => {
  const text = `Originally planned to begin April 14, the downtime of CERS and Moodle now begins on April 21 (5 p.m.). It will be over
    at 8 a.m. on April 25 for CERS and a day later, at the same hour, for Moodle.`
  expect(factsIn({ on, title: 'Downtime Put Off', text: text.replace(/\s+/g, ' ') })).toEqual([
    'downtime 2028-04-21T17:00-07:00/2028-04-25T08:00-07:00 [cers] replaces 2028-04-14',
    'downtime 2028-04-21T17:00-07:00/2028-04-26T08:00-07:00 [moodle] replaces 2028-04-14',
  ])
})

it('"it starts" and "it still ends" are of the downtime in the heading', () => {
  const text = 'Our last message had it wrong. It starts April 8, not April 7, and it still ends on April 10 at 6 a.m.'
  expect(factsIn({ on, title: 'Moodle Downtime', text })).toEqual([
    'downtime 2028-04-08/2028-04-10T06:00-07:00 [moodle] replaces 2028-04-07',
  ])
})

it('where systems rest, a list of names and times is of downtimes', () => {
  const text = [
    'In spring our systems rest, too. Here is who is out when:',
    item('STAIRS: April 3 until April 5'),
    item('CERS: April 10'),
  ]
  expect(factsIn({ on, title: 'Spring Work', text })).toEqual([
    'downtime 2028-04-03/2028-04-05 [stairs]',
    'downtime 2028-04-10/2028-04-10 [cers]',
  ])
})

it.each([
  'On March 22, the rosters in TOMS will be updated.',
  'The next reset of the CERS Sandbox takes place on March 22.',
  'The meeting has a break for TOMS users on March 22, 2–2:15 p.m.',
])('tells no downtime: %s', (text) => {
  expect(factsOf(text).filter((fact) => fact.startsWith('downtime'))).toEqual([])
})

it('a system that is only slow on a day is not down then', () => {
  const entry = item('THSS: April 3 through 5; it will be slow on April 6')
  expect(factsIn({ on, title: 'Systems Down in April', text: [entry] })).toEqual([
    'downtime 2028-04-03/2028-04-05 [thss]',
  ])
})

it.each([
  ['The form must be in before Juneteenth (June 19).', 'deadline ?/2028-06-19'],
  ['Reserve a seat by the Friday before (March 31).', 'deadline ?/2028-03-31'],
  ['Do not wait for the deadline (April 14).', 'deadline ?/2028-04-14'],
  ['The deadline for kits was March 3. It has been extended by two weeks, to March 17.', 'deadline ?/2028-03-17'],
  ['Results are under embargo until 9 a.m. on April 12.', 'release 2028-04-12T09:00-07:00/?'],
  ['Orders opened February 28. They close at 4 p.m. on March 24.', 'window 2028-02-28/2028-03-24T16:00-07:00'],
  ['The pilot became available February 1, 2028, and can be given until May 31, 2028.', 'window 2028-02-01/2028-05-31'],
  ['The survey on remote testing runs to March 24.', 'window ?/2028-03-24'],
])('tells a limit, an opening or a release: %s', (text, fact) => {
  expect(factsOf(text)).toEqual([fact])
})

it.each(['The deadline (April 14) was set by the board.', 'Cases that are open on March 24 are carried over.'])(
  'tells nothing: %s',
  (text) => {
    expect(factsOf(text)).toEqual([])
  },
)

it('what is held on a day is to come, where no page says when it was written', () => {
  const text = 'Held in person on Tuesday, April 11, 2028, 10 a.m. to 2 p.m., in Fresno.'
  expect(factsIn({ on: null, title: 'Coordinator Meeting', text })).toEqual([
    'event 2028-04-11T10:00-07:00/2028-04-11T14:00-07:00',
  ])
})
