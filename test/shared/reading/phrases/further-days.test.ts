import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const [FIRST, SECOND, THIRD] = [
  'downtime 2026-05-02/2026-05-03 [toms]',
  'downtime 2026-05-09/2026-05-10 [toms]',
  'downtime 2026-05-16/2026-05-17 [toms]',
]

it.each([
  ['May 2–3 and 9–10', [FIRST, SECOND]],
  ['May (2–3 and 9–10)', [FIRST, SECOND]],
  ['May 2–3, 9–10, and 16–17, 2026', [FIRST, SECOND, THIRD]],
  ['May 2 to 3 and again from 9 to 10', [FIRST, SECOND]],
  ['May 2–3, 9, and 16–17', [FIRST, 'downtime 2026-05-09/2026-05-09 [toms]', THIRD]],
  ['April 30–May 1 and 9–10', ['downtime 2026-04-30/2026-05-01 [toms]', SECOND]],
])('further stretches of a month: down %s', (days, facts) => {
  expect(factsIn({ on: '2026-04-13', text: `TOMS will be down ${days}.` })).toEqual(facts)
})

it.each(['and 12 schools will test on paper', 'and 12 more of its users must wait', 'and 9:30 is too late'])(
  'another number is no day: May 2–3, %s',
  (words) => {
    expect(factsIn({ on: '2026-04-13', text: `TOMS will be down May 2–3, ${words}.` })).toEqual([FIRST])
  },
)
