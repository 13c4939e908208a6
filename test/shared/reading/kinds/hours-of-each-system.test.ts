import { expect, it } from 'vitest'
import type { Block } from '../../../../shared/page/page.ts'
import { factsIn, item } from '../../../support/stories.ts'

/** A Thursday. */
const read = (...text: (string | Block)[]) => factsIn({ on: '2025-02-20', text })

it.each([
  'TOMS and CERS will each be down on March 7, TOMS from 6 to 7 a.m. and CERS from 8 to 9 a.m.',
  'On March 7, TOMS is offline from 6 to 7 a.m. and CERS from 8 to 9 a.m.',
  'TOMS will be down from 6 to 7 a.m. and CERS from 8 to 9 a.m. on March 7.',
  'TOMS (6 to 7 a.m.) and CERS (8 to 9 a.m.) will be unavailable on March 7.',
  'Two systems will be down on Friday, March 7: TOMS, 6–7 a.m.; CERS, 8–9 a.m.',
  'Both will be down for an hour on March 7: TOMS at 6 a.m., CERS at 8 a.m.',
  'On March 7, TOMS goes down for one hour at 6 a.m. and CERS at 8 a.m.',
])('one day and hours for each system are a downtime for each: %s', (text) => {
  expect(read(text)).toEqual([
    'downtime 2025-03-07T06:00-08:00/2025-03-07T07:00-08:00 [toms]',
    'downtime 2025-03-07T08:00-08:00/2025-03-07T09:00-08:00 [cers]',
  ])
})

it.each([
  ['TOMS and CERS will be down on March 7:', 'TOMS: 6–7 a.m.', 'CERS: 8–9 a.m.'],
  ['Both systems will be down for an hour on March 7.', 'TOMS at 6 a.m.', 'CERS, beginning at 8 a.m.'],
])('a day over a list is that of its hours: %s', (opener, ...items) => {
  expect(read(opener, ...items.map(item))).toEqual([
    'downtime 2025-03-07T06:00-08:00/2025-03-07T07:00-08:00 [toms]',
    'downtime 2025-03-07T08:00-08:00/2025-03-07T09:00-08:00 [cers]',
  ])
})

it('hours that run over a night put what follows on the next day', () => {
  expect(read('On March 7, TOMS will be down from 10 p.m. to 2 a.m., CERS from 2 to 4 a.m.')).toEqual([
    'downtime 2025-03-07T22:00-08:00/2025-03-08T02:00-08:00 [toms]',
    'downtime 2025-03-08T02:00-08:00/2025-03-08T04:00-08:00 [cers]',
  ])
})

it('a return at an earlier hour is of the next day', () => {
  expect(read('On March 7, TOMS goes down at 9 p.m. and returns at 6 a.m.')).toEqual([
    'downtime 2025-03-07T21:00-08:00/2025-03-08T06:00-08:00 [toms]',
  ])
})

it('the hour of one system is not that of the other', () => {
  expect(read('TOMS will be unavailable on March 7 and CERS at 5 p.m.')).toEqual([
    'downtime 2025-03-07/2025-03-07 [toms]',
    'downtime 2025-03-07T17:00-08:00/? [cers]',
  ])
})

it.each([
  ['hours that run backwards', ['On March 7, TOMS will be down at 9 p.m., CERS at 6 a.m.']],
  ['an item without hours', ['TOMS and CERS will be down on March 7:', item('TOMS: 6–7 a.m.'), item('CERS all day')]],
])('a day is doubted beside hours that could not be given to anybody: %s', (_, text) => {
  expect(read(...text)).toEqual(['downtime 2025-03-07/2025-03-07 [cers toms] time-unreadable'])
})

it('a list of names before one time is down as a whole', () => {
  expect(read('These will be down: TOMS, CERS, and the ORS, on March 7 from 6 to 7 a.m.')).toEqual([
    'downtime 2025-03-07T06:00-08:00/2025-03-07T07:00-08:00 [cers ors toms]',
  ])
})

it('a day that is told to be whole takes no hours of another', () => {
  expect(read('TOMS will be down 5–7 p.m., ORS 7–9 p.m. on March 7, and CERS all day on March 8.')).toEqual([
    'downtime 2025-03-07T17:00-08:00/2025-03-07T19:00-08:00 [toms]',
    'downtime 2025-03-07T19:00-08:00/2025-03-07T21:00-08:00 [ors]',
    'downtime 2025-03-08/2025-03-08 [cers]',
  ])
})

it.each(['except from 8 to 9 a.m.', 'except between 8 and 9 a.m.'])(
  'hours left out of a day are not its own: %s',
  (words) => {
    expect(read(`TOMS will be down on March 7, ${words}`)).toEqual([
      'downtime 2025-03-07/2025-03-07 [toms] time-unreadable',
    ])
  },
)
