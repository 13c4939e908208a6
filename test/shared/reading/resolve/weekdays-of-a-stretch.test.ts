import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

it.each([
  'STAIRS will be unavailable March 7–9; it goes down at 5 p.m. on Friday and returns at 8 a.m. on Monday.',
  'STAIRS will be down the weekend of March 8, from 5 p.m. Friday to 8 a.m. Monday.',
])('weekdays behind a stretch of days are of it, or beside it: %s', (text) => {
  expect(factsIn({ on: '2025-02-20', text })).toEqual([
    'downtime 2025-03-07T17:00-08:00/2025-03-10T08:00-07:00 [stairs]',
  ])
})
