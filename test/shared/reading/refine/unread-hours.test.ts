import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

it.each([
  'TOMS will be down at 6 on March 7.',
  'TOMS will be down on March 7 at 6.',
  'TOMS will be down at 6 o’clock on Friday, March 7.',
  'TOMS will be down on March 7 at half past six.',
  'TOMS will be down March 7, 18h00 to 21h00.',
])('an hour that cannot be read makes a downtime doubtful: %s', (text) => {
  expect(factsIn({ on: '2025-03-01', text })).toEqual(['downtime 2025-03-07/2025-03-07 [toms] time-unreadable'])
})

it.each([
  'TOMS will be down on March 7 for grades 3 to 8.',
  'TOMS will be down on March 7 for 30 of our schools.',
  'TOMS will be down on March 7 for the move to version 9.',
  'TOMS will be down on March 7, from one end of the state to the other.',
])('a number is no hour: %s', (text) => {
  expect(factsIn({ on: '2025-03-01', text })).toEqual(['downtime 2025-03-07/2025-03-07 [toms]'])
})

it('an hour that was read leaves none over', () => {
  const text = 'TOMS will be down on March 7 from 6 to 9 p.m.'
  expect(factsIn({ on: '2025-03-01', text })).toEqual(['downtime 2025-03-07T18:00-08:00/2025-03-07T21:00-08:00 [toms]'])
})
