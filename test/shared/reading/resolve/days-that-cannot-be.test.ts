import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

it.each([
  ['TOMS will be down on April 31, 2026.', 'downtime 2026-04-30/2026-04-30 [toms] time-unreadable'],
  ['TOMS will be down April 29–31.', 'downtime 2026-04-29/2026-04-30 [toms] time-unreadable'],
  ['Return the form by September 31.', 'deadline ?/2026-09-30 time-unreadable'],
  ['TOMS will be down on February 29.', 'downtime 2026-02-28/2026-02-28 [toms] time-unreadable'],
])('a day that its month does not have is the last of it, in doubt: %s', (text, fact) => {
  expect(factsIn({ on: '2026-02-03', text })).toEqual([fact])
})

it('a leap day that can be announced is sure', () => {
  const text = 'TOMS will be down on February 29.'
  expect(factsIn({ on: '2028-02-03', text })).toEqual(['downtime 2028-02-29/2028-02-29 [toms]'])
})
