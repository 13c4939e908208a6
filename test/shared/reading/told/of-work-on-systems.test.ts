import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** On a page of Monday, November 2, 2026. */
const read = (text: string) => factsIn({ on: '2026-11-02', title: 'News of TOMS', text })

it.each([
  'TOMS will be updated over the weekend of November 14–15. The update begins at 6 p.m. on Friday, November 13, and should be complete by 6 a.m. on Monday, November 16.',
  'TOMS will be unavailable November 14–15 for an upgrade. The upgrade starts at 6 p.m. on Friday, November 13, and is expected to be finished by 6 a.m. on Monday, November 16.',
])('the hours of the work are those of the downtime: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2026-11-13T18:00-08:00/2026-11-16T06:00-08:00 [toms]'])
})

it('work on what a system holds takes nothing away', () => {
  expect(read('The TOMS guide will be updated soon. The update begins on November 16.')).toEqual([])
})

it.each([
  'A repair will be made tonight between 11 p.m. and 2 a.m.; TOMS will be offline for those three hours.',
  'A repair will be made tonight between 11 p.m. and 2 a.m. TOMS will be offline during these hours.',
])('a thought behind the hours of a repair says what is down: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2026-11-02T23:00-08:00/2026-11-03T02:00-08:00 [toms]'])
})

it.each([
  'The TOMS maintenance, originally planned for November 14, will be done on November 21.',
  'The TOMS maintenance, first set for November 14, will be done on November 21.',
])('maintenance that is done on a day takes that day: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2026-11-21/2026-11-21 [toms] replaces 2026-11-14'])
})

it.each([
  'TOMS will be offline over the weekend of November 14, coming back Monday, November 16, at 7 a.m.',
  'TOMS will be offline November 14–15, returning on Monday, November 16, at 7 a.m.',
  'TOMS will be offline November 14–15. It returns on Monday, November 16, at 7 a.m.',
])('the hour of the return ends a stretch of days: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2026-11-14/2026-11-16T07:00-08:00 [toms]'])
})

it('a system that is ready again in the night is back on the next day', () => {
  expect(read('TOMS goes down at 8 p.m. on Thursday, November 12, and will be ready again at 5 a.m.')).toEqual([
    'downtime 2026-11-12T20:00-08:00/2026-11-13T05:00-08:00 [toms]',
  ])
})

it('hours behind the night of a day are of that day', () => {
  expect(read('TOMS will be down tonight, 10 p.m.–2 a.m., and tomorrow night, 10 p.m.–4 a.m.')).toEqual([
    'downtime 2026-11-02T22:00-08:00/2026-11-03T02:00-08:00 [toms]',
    'downtime 2026-11-03T22:00-08:00/2026-11-04T04:00-08:00 [toms]',
  ])
})
