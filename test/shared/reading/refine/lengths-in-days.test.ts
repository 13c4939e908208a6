import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Thursday. */
const read = (text: string) => factsIn({ on: '2025-02-20', text })

it.each([
  'For two days, beginning March 7, STAIRS will be unavailable.',
  'STAIRS will be down for two full days starting March 7.',
  'A two-day downtime of STAIRS begins on March 7.',
  'STAIRS goes offline on March 7 for two days.',
  'STAIRS goes down on March 7. It will be unavailable for two days.',
])('a length in days gives the last one: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2025-03-07/2025-03-08 [stairs]'])
})

it('weeks are seven days each', () => {
  expect(read('Over the following two weeks beginning March 7, STAIRS will be unavailable.')).toEqual([
    'downtime 2025-03-07/2025-03-20 [stairs]',
  ])
})

it.each([
  'Starting March 7, STAIRS will be unavailable for up to three days.',
  'Starting March 7, STAIRS will be unavailable for about a week.',
  'STAIRS will be down for two business days beginning March 7.',
  'STAIRS will be down for two to three days beginning March 7.',
  'STAIRS will be down beginning March 7. Reports remain available for 30 days.',
  'STAIRS will be down beginning March 7. Order materials for two weeks of testing.',
])('a length that is not exact, or of something else, gives none: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2025-03-07/? [stairs]'])
})

it('the days themselves say more', () => {
  expect(read('The two-day downtime of STAIRS is March 7–9.')).toEqual(['downtime 2025-03-07/2025-03-09 [stairs]'])
})

it('days from an hour on leave in doubt at which hour they end', () => {
  expect(read('STAIRS will be down for two days beginning at 5 p.m. on March 7.')).toEqual([
    'downtime 2025-03-07T17:00-08:00/2025-03-09T17:00-07:00 [stairs] time-unreadable',
  ])
})

it('the next days are counted from the day of the page, with a doubt', () => {
  expect(read('STAIRS will be unavailable for the next three days.')).toEqual([
    'downtime 2025-02-20/2025-02-22 [stairs] time-unreadable',
  ])
  expect(factsIn({ on: null, text: 'STAIRS will be unavailable for the next three days.' })).toEqual([])
})

it.each([
  'For the next three days, register for the webinar.',
  'Over the next two weeks, coordinators will receive score reports.',
  'Testing is open for the next two weeks.',
])('of anything else they say nothing dated: %s', (text) => {
  expect(read(text)).toEqual([])
})
