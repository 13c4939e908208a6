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

const evening = (day: string) => `downtime ${day}T18:00-07:00/${day}T20:00-07:00 [stairs]`

it.each([
  'STAIRS will be down every evening from 6 to 8 p.m. until June 22.',
  'STAIRS will be down nightly through June 22 from 6 to 8 p.m.',
])('up to a last day they are of each day from that of the page on: %s', (text) => {
  expect(read(text)).toEqual(['2023-06-20', '2023-06-21', '2023-06-22'].map(evening))
})

it.each([
  'STAIRS will be down every evening from 6 to 8 p.m. beginning June 28.',
  'Starting June 28, STAIRS is down daily from 6 to 8 p.m. until further notice.',
])('of what has no last day only the first is told, in doubt: %s', (text) => {
  expect(read(text)).toEqual([`${evening('2023-06-28')} time-unreadable`])
})

it('one day with hours of its own is no edge', () => {
  expect(read('STAIRS will be down from 6 to 8 p.m. on June 28.')).toEqual([
    'downtime 2023-06-28T18:00-07:00/2023-06-28T20:00-07:00 [stairs]',
  ])
})
