import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const told = (text: string) => factsIn({ on: '2030-05-06', title: 'News', text })

it.each([
  // July 4, 2030, is a Thursday.
  ['CERS will be down the Tuesday before July 4.', 'downtime 2030-07-02/2030-07-02 [cers]'],
  ['CERS will be down the Monday right after the July 4 holiday.', 'downtime 2030-07-08/2030-07-08 [cers]'],
  ['CERS will be down on the Thursday before July 4.', 'downtime 2030-06-27/2030-06-27 [cers]'],
  ['CERS will be down on the Thursday following July 4.', 'downtime 2030-07-11/2030-07-11 [cers]'],
  [
    'CERS will be down from the Friday before July 15 at 6 p.m. until the Monday after July 15 at 7 a.m.',
    'downtime 2030-07-12T18:00-07:00/2030-07-22T07:00-07:00 [cers]',
  ],
  ['Orders are due the Wednesday before Memorial Day.', 'deadline ?/2030-05-22'],
])('a weekday is counted from the day that it stands beside: %s', (text, fact) => {
  expect(told(text)).toEqual([fact])
})

it('a weekday that comes back is not counted from a day', () => {
  expect(told('CERS is offline every Friday before July 5.')).toEqual([])
})

it('a comma keeps a weekday and a day apart', () => {
  expect(told('On Friday, before June 21, submit your order.')).toEqual(['deadline ?/2030-06-21'])
})
