import { expect, it } from 'vitest'
import { factsIn, row } from '../../../support/stories.ts'

it.each([
  ['Usable Until', 'Usable Again'],
  ['Last Day of Use', 'Returns'],
  ['Access Ends', 'Access Resumes'],
])('a table with the columns "%s" and "%s": down in between', (until, again) => {
  const cells = 'STAIRS | Thursday, May 7, at 4 p.m. | Tuesday, May 12, at 9 a.m.'
  expect(
    factsIn({
      on: '2026-04-13',
      title: 'Systems Away in May',
      text: ['Some systems are down in May:', row(`System | ${until} | ${again}`, cells)],
    }),
  ).toEqual(['downtime 2026-05-07T16:00-07:00/2026-05-12T09:00-07:00 [stairs]'])
})

it('a bound rule without a verb', () => {
  const text =
    'TOMS is down May 9. A day without hours: off from 6 p.m. the evening before to 7 a.m. the morning after.'
  expect(factsIn({ on: '2026-04-13', text })).toEqual([
    'downtime 2026-05-09/2026-05-09 [toms] from 2026-05-08T18:00-07:00 until 2026-05-10T07:00-07:00',
  ])
})

it('hours of a first and a last day behind a last day without its month', () => {
  const rows = row('Days | Hours | Systems', 'Fri May 8 – Mon 11 | 6 p.m. – 6 a.m. | TOMS')
  expect(factsIn({ on: '2026-04-13', title: 'Downtimes', text: ['Systems are down in May:', rows] })).toEqual([
    'downtime 2026-05-08T18:00-07:00/2026-05-11T06:00-07:00 [toms]',
  ])
})

it('hours in brackets behind the days of a stretch, and a row in which nothing is down', () => {
  const rows = [
    row('Downtime | Systems', 'May 8 (from 1 p.m.) – May 11 (until 7 a.m.), 2026 | TOMS'),
    row('Downtime | Systems', 'May 23–25, 2026 | None (Memorial Day)'),
    row('Downtime | Systems', 'May 30 (until noon), 2026 | STAIRS'),
  ]
  const told = factsIn({ on: '2026-04-13', title: 'Downtimes', text: ['Systems are down on these days:', ...rows] })
  expect(told).toContain('downtime 2026-05-08T13:00-07:00/2026-05-11T07:00-07:00 [toms]')
  expect(told).toContain('downtime ?/2026-05-30T12:00-07:00 [stairs]')
})
