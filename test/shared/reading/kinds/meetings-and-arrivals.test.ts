import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const read = (text: string) => factsIn({ on: '2025-10-06', title: 'Autumn Notes', text })

describe('meetings', () => {
  it.each([
    ['At its November 5 meeting, the commission will look at new rules for retakes.', ['event 2025-11-05/2025-11-05']],
    ['At its September 3 meeting, the commission looked at new rules for retakes.', []],
    [
      'Rater workshops: Modesto, November 4; Eureka, November 6.',
      ['event 2025-11-04/2025-11-04', 'event 2025-11-06/2025-11-06'],
    ],
    ['Roster limits: Modesto, November 4; Eureka, November 6.', ['deadline ?/2025-11-04', 'deadline ?/2025-11-06']],
    ['Office hours are held every Wednesday from 9 to 10 a.m. through November 26.', []],
    [
      'The workshop is held on Wednesday, November 26, from 9 to 10 a.m.',
      ['event 2025-11-26T09:00-08:00/2025-11-26T10:00-08:00'],
    ],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts))
})

describe('what arrives or works from a day on', () => {
  it.each([
    [
      'Printed labels are scheduled to arrive in districts between November 10 and November 21.',
      ['release 2025-11-10/?'],
    ],
    ['Version 18 of the browser will be supported beginning November 10.', ['release 2025-11-10/?']],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts))
})
