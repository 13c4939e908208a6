import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2026-04-13', text })

describe('the end of a downtime in other words', () => {
  it.each([
    [
      'The DEI goes dark on May 8 at 7 p.m. You will see it again on May 9 at noon.',
      '2026-05-08T19:00-07:00/2026-05-09T12:00-07:00',
    ],
    [
      'The downtime window for the DEI opens May 8 at 7 p.m. and closes May 9 at noon.',
      '2026-05-08T19:00-07:00/2026-05-09T12:00-07:00',
    ],
    [
      'Scorers have until 7 p.m. on May 8 to submit; after that, the DEI is down until noon on May 9.',
      '2026-05-08T19:00-07:00/2026-05-09T12:00-07:00',
    ],
    ['The DEI is down from the close of business on May 8 to the opening on May 11.', '2026-05-08/2026-05-11'],
    ['The work on the DEI that was to be finished on May 4 takes longer. It stays down until May 9.', '?/2026-05-09'],
  ])('%s', (text, edges) => {
    expect(facts(text)).toContain(`downtime ${edges} [dei]`)
    expect(facts(text).filter((fact) => fact.startsWith('downtime'))).toHaveLength(1)
  })

  it.each(['unreachable', 'unusable', 'out of operation', 'out of commission'])('a system that is %s', (words) => {
    expect(facts(`The DEI will be ${words} on May 9 from 6 a.m. to noon.`)).toEqual([
      'downtime 2026-05-09T06:00-07:00/2026-05-09T12:00-07:00 [dei]',
    ])
  })

  it('a system in which only new things wait is not down', () => {
    expect(facts('From May 8 to May 11, no new responses can be scored in the THSS.')).toEqual([])
  })

  it('a retired system that comes under a new name is not back', () => {
    expect(facts('The LST is retired on May 8. It returns under a new name on August 3.')).toEqual([])
    expect(facts('The LST is down from May 8 at 5 p.m. It returns under a new name on May 11.')).toEqual([
      'downtime 2026-05-08T17:00-07:00/2026-05-11 [lst]',
    ])
  })

  it('what repairs of other things end says nothing of systems', () => {
    expect(facts('The fax line stopped working on April 10. Service resumes Friday, April 17.')).toEqual([])
  })
})

describe('which systems, and all of them?', () => {
  it.each([
    ['TOMS is down May 8 to May 10. The same applies to the DEI.', ['downtime 2026-05-08/2026-05-10 [dei toms]']],
    [
      'We will be updating TOMS and the DEI on May 8 from 5 to 7 p.m.; they cannot be used at this time.',
      ['downtime 2026-05-08T17:00-07:00/2026-05-08T19:00-07:00 [dei toms]'],
    ],
    [
      'The day before the window opens, May 8, TOMS is down from 5 to 7 p.m.',
      ['downtime 2026-05-08T17:00-07:00/2026-05-08T19:00-07:00 [toms]'],
    ],
  ])('%s', (text, told) => {
    expect(facts(text)).toEqual(told)
  })

  it.each([
    'On May 8, some users will not be able to sign in to TOMS.',
    'TOMS will be partially unavailable on May 8.',
    'Searching in TOMS will be unavailable on May 8.',
    'TOMS and the DEI are down on May 8. The DEI returns two hours earlier.',
  ])('in doubt, since it may be told of a part: %s', (text) => {
    expect(facts(text)).toEqual([expect.stringMatching(/^downtime 2026-05-08\/2026-05-08 .* time-unreadable$/)])
  })

  it.each([
    'TOMS will be unavailable to all users on May 8.',
    'TOMS is down on May 8. Send your files an hour earlier.',
  ])('and not in doubt: %s', (text) => {
    expect(facts(text)).toEqual(['downtime 2026-05-08/2026-05-08 [toms]'])
  })
})
