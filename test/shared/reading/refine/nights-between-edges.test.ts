import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Tuesday. */
const read = (text: string) => factsIn({ on: '2023-06-20', text })

it.each([
  'Beginning Wednesday, June 28, STAIRS will be down each night from 10 p.m. to 2 a.m. through Friday, June 30.',
  'From 10 p.m. to 2 a.m. each night through Friday, June 30, STAIRS will be down, beginning Wednesday, June 28.',
  'STAIRS will be down nightly from 10 p.m. to 2 a.m., beginning Wednesday, June 28, through Friday, June 30.',
])('hours of each day between two days that stand apart are a downtime a day: %s', (text) => {
  expect(read(text)).toEqual([
    'downtime 2023-06-28T22:00-07:00/2023-06-29T02:00-07:00 [stairs]',
    'downtime 2023-06-29T22:00-07:00/2023-06-30T02:00-07:00 [stairs]',
    'downtime 2023-06-30T22:00-07:00/2023-07-01T02:00-07:00 [stairs]',
  ])
})

it.each([
  ['STAIRS will be down every evening from 6 to 8 p.m. until June 30.', '?/2023-06-30T20:00-07:00'],
  ['STAIRS will be down every evening from 6 to 8 p.m. beginning June 28.', '2023-06-28T18:00-07:00/?'],
  ['Starting June 28, STAIRS is down daily from 6 to 8 p.m. until further notice.', '2023-06-28T18:00-07:00/?'],
])('where only one of the days is said, the other edge is not known: %s', (text, edges) => {
  expect(read(text)).toEqual([`downtime ${edges} [stairs]`])
})

it('one day with hours of its own is no edge', () => {
  expect(read('STAIRS will be down from 6 to 8 p.m. on June 28.')).toEqual([
    'downtime 2023-06-28T18:00-07:00/2023-06-28T20:00-07:00 [stairs]',
  ])
})
