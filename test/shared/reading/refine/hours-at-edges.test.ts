import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Thursday. */
const read = (text: string) => factsIn({ on: '2025-02-20', text })

it.each([
  'STAIRS will be unavailable Tuesday through Thursday, March 11–13, starting at 5 p.m.',
  'STAIRS will be down March 11–13, beginning at 5 p.m. on Tuesday.',
  'STAIRS will be down from Tuesday, March 11, through Thursday, March 13, starting at 5 p.m.',
  'STAIRS is offline March 11 to March 13 (beginning at 5 p.m.).',
])('an hour at which a stretch of days begins is of its first day: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2025-03-11T17:00-07:00/2025-03-13 [stairs]'])
})

it.each([
  'STAIRS will be down March 11–13, ending at 6 a.m.',
  'STAIRS will be down from March 11 through March 13, ending at 6 a.m. on the last day.',
])('an hour at which it ends is of its last day: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2025-03-11/2025-03-13T06:00-07:00 [stairs]'])
})

it('both may be told, and another downtime behind them', () => {
  const text =
    'STAIRS will be down March 11–13, beginning at 5 p.m. on Tuesday and ending at 8 a.m. on Thursday; TOMS will be down on March 20.'
  expect(read(text)).toEqual([
    'downtime 2025-03-11T17:00-07:00/2025-03-13T08:00-07:00 [stairs]',
    'downtime 2025-03-20/2025-03-20 [toms]',
  ])
})

it('an hour of each day is of neither edge, and one cannot tell until when each lasts', () => {
  expect(read('STAIRS will be down March 11–13, starting at 5 p.m. each day.')).toEqual([
    'downtime 2025-03-11/2025-03-13 [stairs] time-unreadable',
  ])
})

it('a single day keeps its hour', () => {
  expect(read('STAIRS will be down on Tuesday, March 11, starting at 5 p.m.')).toEqual([
    'downtime 2025-03-11T17:00-07:00/? [stairs]',
  ])
})
