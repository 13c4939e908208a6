import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const factsOf = (text: string) => factsIn({ on: '2026-03-02', text })

describe('a system that is available after an outage is back on the day told behind it', () => {
  it.each([
    ['In grade five, CERS will be available after the spring downtime, on April 7.', 'downtime ?/2026-04-07 [cers]'],
    ['The DEI is available following this outage, at 7 a.m. on April 7.', 'downtime ?/2026-04-07T07:00-07:00 [dei]'],
    ['After the spring downtime, CERS will be available on April 7.', 'downtime ?/2026-04-07 [cers]'],
  ])('%s', (text, fact) => {
    expect(factsOf(text)).toEqual([fact])
  })

  it('but one that is not available then is down then', () => {
    expect(factsOf('CERS will not be available after the spring session, on April 7.')).toEqual([
      'downtime 2026-04-07/2026-04-07 [cers]',
    ])
  })
})
