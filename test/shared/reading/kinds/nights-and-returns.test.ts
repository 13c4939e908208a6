import { expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2028-03-06'

it.each([
  [
    'CERS: closed Friday, March 10, 6 p.m., reopens Monday, March 13, 6 a.m.',
    'downtime 2028-03-10T18:00-08:00/2028-03-13T06:00-07:00 [cers]',
  ],
  [
    'The Data Entry Interface goes down on March 14. It can be used again on March 16 at 9 a.m.',
    'downtime 2028-03-14/2028-03-16T09:00-07:00 [dei]',
  ],
  [
    'In the night from Tuesday, March 14, to Wednesday, March 15, Moodle gets new servers. It cannot be reached between 11 p.m. and 5 a.m.',
    'downtime 2028-03-14T23:00-07:00/2028-03-15T05:00-07:00 [moodle]',
  ],
  [
    'STAIRS is off limits on March 21 from 1 until 3 p.m.',
    'downtime 2028-03-21T13:00-07:00/2028-03-21T15:00-07:00 [stairs]',
  ],
  ['Since 10:15 this morning, staff cannot get into Moodle.', 'downtime 2028-03-06T10:15-08:00/? [moodle]'],
  [
    'Moodle is up all week, except for the morning of Thursday, March 9, from 6:15 to 8.',
    'downtime 2028-03-09T06:15-08:00/2028-03-09T08:00-08:00 [moodle]',
  ],
  [
    'STAIRS is down on the evening of March 14, from 7:30 to 10.',
    'downtime 2028-03-14T19:30-07:00/2028-03-14T22:00-07:00 [stairs]',
  ],
  [
    'Moodle is unreachable the night of March 14 into March 15, roughly 10 p.m. to 2 a.m.',
    'downtime 2028-03-14T22:00-07:00/2028-03-15T02:00-07:00 [moodle] approximate',
  ],
  [
    'CERS has no service March 18 (Saturday), 8 to 10 in the morning.',
    'downtime 2028-03-18T08:00-07:00/2028-03-18T10:00-07:00 [cers]',
  ],
  [
    'The Moodle downtime of March 14 has slipped to March 21, 5–9 p.m.',
    'downtime 2028-03-21T17:00-07:00/2028-03-21T21:00-07:00 [moodle] replaces 2028-03-14',
  ],
  [
    'STAIRS: March 17, 5 p.m.–March 20, 8 a.m. / CERS: March 18',
    'downtime 2028-03-17T17:00-07:00/2028-03-20T08:00-07:00 [stairs]',
  ],
])('tells a downtime: %s', (text, fact) => {
  expect(factsIn({ on, text })).toEqual([fact])
})

it.each([
  'STAIRS goes down with it but takes a day more: it returns at noon on March 21.',
  'STAIRS goes down at the same time and returns on March 21 at noon.',
])('a downtime that begins with another has its start, not its end: %s', (second) => {
  expect(
    factsIn({
      on,
      text: `TOMS goes down on Friday, March 17, at 6 p.m. and is back on Monday, March 20, at 6 a.m. ${second}`,
    }),
  ).toEqual([
    'downtime 2028-03-17T18:00-07:00/2028-03-20T06:00-07:00 [toms]',
    'downtime 2028-03-17T18:00-07:00/2028-03-21T12:00-07:00 [stairs]',
  ])
})

it.each([
  'The night shift of March 14 to 15 is full. It cannot be reached between 11 p.m. and 5 a.m.',
  'The registration is closed and reopens on March 13.',
  'The help desk has no service on March 14.',
  'The window of March 14 runs into April.',
  'The workshop in May filled up within a day.',
])('tells no downtime: %s', (text) => {
  expect(factsIn({ on, text }).filter((fact) => fact.startsWith('downtime') || fact.startsWith('event'))).toEqual([])
})

it('hours without a part of the day stay in doubt', () => {
  expect(factsIn({ on, text: 'STAIRS is down on March 14 from 7:30 to 10.' })).toEqual([
    'downtime 2028-03-14T07:30-07:00/2028-03-14T10:00-07:00 [stairs] time-unreadable',
  ])
})

it('"that Monday" is one that was named before', () => {
  const text = 'Grants are paid on March 20. Grade ten can begin testing on that Monday; the forms are due March 27.'
  expect(factsIn({ on, title: 'Grants', text })).not.toContain('window 2028-03-06/?')
})

it.each([
  ['Braille orders are accepted starting March 20.', 'window 2028-03-20/?'],
  ['TOMS takes orders for large print from March 20.', 'window 2028-03-20/?'],
  ['Group reports reach parents on March 20.', 'release 2028-03-20/?'],
])('tells what opens or comes out: %s', (text, fact) => {
  expect(factsIn({ on, text })).toEqual([fact])
})

it('entries of a list name what ends or is delivered', () => {
  const entries = [
    'March 20, 4 p.m.: hand scoring ends',
    'Week of March 27: first shipment of kits',
    'March 30–April 3: correct the rosters',
    'April 5–14: order more kits',
  ]
  expect(factsIn({ on, title: 'Steps', text: entries.map(item) })).toEqual([
    'deadline ?/2028-03-20T16:00-07:00',
    'deadline ?/2028-04-03',
    'release 2028-W13/?',
    'window 2028-04-05/2028-04-14',
  ])
})

it('each day that people can join is one of its own', () => {
  expect(factsIn({ on, text: 'Join on March 21, 9–10:30 a.m., or on March 22, starting at 2 p.m.' })).toEqual([
    'event 2028-03-21T09:00-07:00/2028-03-21T10:30-07:00',
    'event 2028-03-22T14:00-07:00/?',
  ])
})
