import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Thursday. */
const read = (text: string) => factsIn({ on: '2025-02-20', text })

it.each([
  'TOMS and STAIRS will be down on March 15 from 6 to 9 a.m.; STAIRS will be back at 8 a.m.',
  'TOMS and STAIRS will be down on March 15 from 6 to 9 a.m. STAIRS returns at 8 a.m.',
])('what comes back before the rest has an end of its own: %s', (text) => {
  expect(read(text)).toEqual([
    'downtime 2025-03-15T06:00-07:00/2025-03-15T08:00-07:00 [stairs]',
    'downtime 2025-03-15T06:00-07:00/2025-03-15T09:00-07:00 [toms]',
  ])
})

it.each([
  'TOMS and STAIRS will be down on March 15 from 6 to 9 a.m.; both will be back at 9 a.m.',
  'TOMS and STAIRS will be down on March 15 from 6 to 9 a.m. CERS returns at 8 a.m.',
])('the return of all, or of another system, changes nothing: %s', (text) => {
  expect(read(text)).toContain('downtime 2025-03-15T06:00-07:00/2025-03-15T09:00-07:00 [stairs toms]')
})

it.each(['TOMS (not CERS) will be down on March 14.', 'TOMS, not CERS, will be down on March 14.'])(
  'a system that it is said not to be is not down: %s',
  (text) => {
    expect(read(text)).toEqual(['downtime 2025-03-14/2025-03-14 [toms]'])
  },
)
