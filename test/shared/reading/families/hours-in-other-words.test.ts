import { expect, it } from 'vitest'
import { factsOn, table } from './facts-on.ts'

const on = (body: string) => factsOn({ title: 'System Downtime Schedule', body, fetchedAt: '2026-02-01T16:00:00Z' })

it.each([
  ['6:30 in the evening', '9:00 in the morning'],
  ['6:30 at night', '9:00 in the morning'],
  ['18:30', '09:00'],
])('a cell tells the half of the day in words: %s', async (down, back) => {
  expect(await on(table('System|Down|Up', `CERS|March 16, 2026, ${down}|March 18, 2026, ${back}`))).toEqual([
    'downtime 2026-03-16T18:30-07:00/2026-03-18T09:00-07:00 [cers]',
  ])
})

it.each(['5 p.m.', '5 p.m. PT', '5 PM', '17:00'])(
  'each line of a paragraph is an entry by itself: %s',
  async (hour) => {
    expect(await on(`<p>TOMS, March 16, ${hour} → March 18, ${hour}<br>CERS, March 20 → March 22</p>`)).toEqual([
      'downtime 2026-03-16T17:00-07:00/2026-03-18T17:00-07:00 [toms]',
      'downtime 2026-03-20/2026-03-22 [cers]',
    ])
  },
)

it('a mark behind the parenthesis of a weekday parts no day from its hours', async () => {
  expect(await on(table('Day|From|To|Systems', 'March 21, 2026 (Sat)*|6 a.m.|6 p.m.|CERS'))).toEqual([
    'downtime 2026-03-21T06:00-07:00/2026-03-21T18:00-07:00 [cers]',
  ])
})

it('a day in parentheses behind its weekday is no stamp', async () => {
  const facts = await factsOn({
    title: 'Coordinator Training',
    at: 'training-and-communication/training/upcoming',
    body: '<h2>Scoring Workshops</h2><p>Two workshops are held.</p><ul><li>Saturday (3/21/26) in Napa</li><li>Sunday (3/22/26) in Davis</li></ul>',
  })
  expect(facts.filter((fact) => fact.startsWith('release'))).toEqual([])
})
