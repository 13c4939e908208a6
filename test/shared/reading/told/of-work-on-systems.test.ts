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
