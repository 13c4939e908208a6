import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2026-08-20'

describe('a system that closes until a day', () => {
  it.each([
    'CERS then closes until September 22.',
    'CERS closes through September 22.',
    'CERS is paused till September 22.',
  ])('is down until then: %s', (text) => {
    expect(factsIn({ on, text })).toEqual(['downtime ?/2026-09-22 [cers]'])
  })

  it('an office is not', () => {
    expect(factsIn({ on, text: 'The support office closes until September 22.' })).toEqual([])
  })
})

describe('a limit that is only moved if something happens', () => {
  it('is none', () => {
    const text = 'If CERS is not up again by September 22, the deadline for rosters will be extended to September 25.'
    expect(factsIn({ on, text })).toEqual([])
  })

  it('one that is moved is', () => {
    expect(factsIn({ on, text: 'The deadline for rosters is extended to September 25.' })).toEqual([
      'deadline ?/2026-09-25',
    ])
  })
})
