import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2027-01-11'
const T = 'from 6 p.m. to 10 p.m. on February 5'
const DOWN = 'downtime 2027-02-05T18:00-08:00/2027-02-05T22:00-08:00 [thss]'

describe('how sure a downtime is', () => {
  it.each([
    [`Unless the update is postponed, the THSS will be unavailable ${T}.`, DOWN],
    [`The THSS will be unavailable ${T}, unless the update is cancelled.`, DOWN],
    [`The THSS could be briefly unavailable ${T}.`, `${DOWN} tentative`],
    [`If the update is approved, the THSS will be unavailable ${T}.`, `${DOWN} tentative`],
    [`The THSS had been scheduled to be down ${T}, but will stay up.`, `${DOWN} cancelled`],
    [`The THSS downtime planned ${T} is on hold.`, `${DOWN} cancelled`],
  ])('%s', (text, fact) => {
    expect(factsIn({ on, text })).toEqual([fact])
  })
})

it.each([
  `The THSS will stay up ${T}.`,
  `New scores will not appear in CERS ${T}.`,
  `The training for the THSS will not be offered ${T}.`,
  `CERS will be available in read-only mode ${T}.`,
])('nothing happens and nobody meets: %s', (text) => {
  expect(factsIn({ on, text })).toEqual([])
})

it.each([
  'The panel will meet on February 5 from 6 to 10 p.m.',
  'We will not meet in person but online on February 5 from 6 to 10 p.m.',
])('but people do: %s', (text) => {
  expect(factsIn({ on, text })).toEqual(['event 2027-02-05T18:00-08:00/2027-02-05T22:00-08:00'])
})

it.each(['Date: February 5. Time: 6–10 p.m.', 'When: Friday, February 5. Time: 6 p.m. to 10 p.m.'])(
  'labels of one line tell one time: %s',
  (text) => {
    expect(factsIn({ on, text: `The THSS will be down for maintenance. ${text}` })).toEqual([DOWN])
  },
)

it.each([
  'Coordinators can ask us until February 5 to bring back access to TOMS.',
  'Teachers can ask to have access to the THSS restored by February 5.',
  'The elevator is out of service on February 5.',
  'Prices come down on February 5.',
])('what comes back to those who ask, or is no system, is no downtime: %s', (text) => {
  expect(factsIn({ on, text }).filter((fact) => fact.startsWith('downtime'))).toEqual([])
})
