import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const NIGHT = 'downtime 2026-05-08T18:00-07:00/2026-05-11T06:00-07:00 [dei]'

it.each([
  ['The DEI is off Friday, May 8, after 6 p.m.; on Monday, May 11, before 6 a.m.', NIGHT],
  ['DEI: down May 8, 6 p.m.; up May 11, 6 a.m.', NIGHT],
  ['DEI: offline 5/8/2026 6 PM / online 5/11/2026 6 AM', NIGHT],
  ['The DEI is down May 8 at 6 p.m. and back up May 11 at 6 a.m.', NIGHT],
  ['DEI: out May 8; back May 11.', 'downtime 2026-05-08/2026-05-11 [dei]'],
])('two times with a word for each: %s', (text, fact) => {
  expect(factsIn({ on: '2026-04-13', text })).toEqual([fact])
})

it.each([
  ['The DEI is down on May 8 and on May 11.', ['2026-05-08/2026-05-08', '2026-05-11/2026-05-11']],
  ['The DEI is off on May 8; on May 11 the office is closed.', ['2026-05-08/2026-05-08']],
  ['The DEI is down on May 8 as well as May 11.', ['2026-05-08/2026-05-08', '2026-05-11/2026-05-11']],
])('days by themselves: %s', (text, edges) => {
  expect(factsIn({ on: '2026-04-13', text })).toEqual(edges.map((each) => `downtime ${each} [dei]`))
})

it('hours behind days joined by "as well as" are of each', () => {
  expect(factsIn({ on: '2026-04-13', text: 'TOMS is down on May 2 as well as May 9, from 4 to 7 a.m.' })).toEqual([
    'downtime 2026-05-02T04:00-07:00/2026-05-02T07:00-07:00 [toms]',
    'downtime 2026-05-09T04:00-07:00/2026-05-09T07:00-07:00 [toms]',
  ])
})
