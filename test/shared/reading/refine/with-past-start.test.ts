import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2026-07-06', title: 'Summer Work', text })

describe('a downtime under way keeps the start that the sentence before tells', () => {
  it.each([
    'The rollover began today at noon. TOMS will not be available again until Monday, July 13, at 6 a.m.',
    'The upgrade of TOMS started today at noon. It will be back on Monday, July 13, at 6 a.m.',
  ])('%s', (text) => {
    expect(facts(text)).toEqual(['downtime 2026-07-06T12:00-07:00/2026-07-13T06:00-07:00 [toms]'])
  })
  it.each([
    'The upgrade of CERS started today at noon. TOMS will not be available again until Monday, July 13, at 6 a.m.',
    'The training began today at noon. TOMS will not be available again until Monday, July 13, at 6 a.m.',
  ])('but not that of something else: %s', (text) => {
    expect(facts(text)).toContain('downtime ?/2026-07-13T06:00-07:00 [toms]')
  })
})
