import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Thursday. */
const read = (text: string) => factsIn({ on: '2025-02-20', text })

it.each([
  'TOMS will be down March 7–9; scoring begins at 5 p.m.',
  'TOMS will be down March 7–9. A webinar begins at 5 p.m.',
  'TOMS will be down March 7–9, and registration for the webinar opens at noon.',
])('an hour of something else is none of a stretch: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2025-03-07/2025-03-09 [toms]'])
})

it.each([
  'TOMS will be down on March 7; scoring begins at 5 p.m.',
  'TOMS will be down on March 7. Testing begins at 8 a.m.',
  'TOMS will be down on March 7. Both trainings begin at 9 a.m.',
  'TOMS will be down on March 7. Each session of the webinar runs from 9 to 11 a.m.',
])('nor of a day: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2025-03-07/2025-03-07 [toms]'])
})

it('somebody who is asked to finish ends no downtime', () => {
  expect(read('TOMS will be unavailable on March 7; finish by 5 p.m.')).toEqual([
    'deadline ?/2025-03-07T17:00-08:00',
    'downtime 2025-03-07/2025-03-07 [toms]',
  ])
})

it.each([
  'TOMS will be down on March 7, and work starts at 6 p.m.',
  'TOMS will be down on March 7. The maintenance begins at 6 p.m.',
])('work on a system is its own downtime: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2025-03-07T18:00-08:00/? [toms]'])
})

it('an hour at which the downtime begins is of the first day of a stretch, one at which it ends of the last', () => {
  expect(read('TOMS will be down March 7–9. It goes down at 5 p.m. and returns at 8 a.m.')).toEqual([
    'downtime 2025-03-07T17:00-08:00/2025-03-09T08:00-07:00 [toms]',
  ])
  expect(read('TOMS will be down March 7–9. The outage begins at 5 p.m.')).toEqual([
    'downtime 2025-03-07T17:00-08:00/2025-03-09 [toms]',
  ])
})

it('an hour of a stretch that is neither its first nor its last is doubted', () => {
  expect(read('TOMS will be down March 7–9 at 5 p.m.')).toEqual([
    'downtime 2025-03-07/2025-03-09 [toms] time-unreadable',
  ])
})
