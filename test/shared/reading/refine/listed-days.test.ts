import { expect, it } from 'vitest'
import { doubtClashes } from '../../../../shared/reading/refine/doubt-clashes.ts'
import { factOf, read } from '../../../support/stories.ts'

/** A Tuesday. */
const facts = (text: string) =>
  doubtClashes(read({ on: '2027-02-02', text }))
    .map(factOf)
    .sort()

it.each([
  'The ORS is not available February 18 (beginning at 4 p.m.), February 19, and February 20 (until 9 a.m.).',
  'The ORS is down on February 18 (from 4 p.m.), February 19, and February 20 (until 9 a.m.).',
  'The ORS is down February 18 starting at 4 p.m., February 19, and February 20 until 9 a.m.',
])('days without a gap from an hour of the first to an hour of the last are one downtime: %s', (text) => {
  expect(facts(text)).toEqual(['downtime 2027-02-18T16:00-08:00/2027-02-20T09:00-08:00 [ors]'])
})

it('of longer lists, too', () => {
  expect(facts('The ORS is down February 18 (from 4 p.m.), February 19 and 20, and February 21 (until noon).')).toEqual(
    ['downtime 2027-02-18T16:00-08:00/2027-02-21T12:00-08:00 [ors]'],
  )
})

it('days of several weeks are not, and stay doubted', () => {
  const told = facts('The ORS is down February 5 (from 4 p.m.), February 12, and February 19 (until 9 a.m.).')
  expect(told).toContain('downtime 2027-02-12/2027-02-12 [ors] time-unreadable')
})

it('days without such hours are each their own', () => {
  expect(facts('The ORS is down on February 18, February 19, and February 20.')).toHaveLength(3)
})
