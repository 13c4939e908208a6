import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const told = (text: string) => factsIn({ on: '2029-02-02', title: 'Downtimes in March', text })

describe('a day that stands beside that of a downtime', () => {
  it('is none where it is something of its own', () => {
    expect(told('The DEI goes offline on March 12 and March 13 is a day for make-ups.')).toEqual([
      'downtime 2029-03-12/2029-03-12 [dei]',
    ])
  })

  it('is one where both are told of', () => {
    expect(told('The DEI goes offline on March 12 and March 13.')).toEqual([
      'downtime 2029-03-12/2029-03-12 [dei]',
      'downtime 2029-03-13/2029-03-13 [dei]',
    ])
  })

  it('is one of systems that nobody names where all the others go down', () => {
    expect(told('THSS is offline on March 12, and all other systems are offline on March 19.')).toEqual([
      'downtime 2029-03-12/2029-03-12 [thss]',
      'downtime 2029-03-19/2029-03-19 []',
    ])
  })
})

describe('hours in capitals', () => {
  it.each(['7 A.M. TO 10 A.M.', '7 A.M. UNTIL 10 A.M.', '7 a.m. to 10 a.m.'])('are read whole: %s', (hours) => {
    expect(told(`CERS will be unavailable on Tuesday, March 6, from ${hours}`)).toEqual([
      'downtime 2029-03-06T07:00-08:00/2029-03-06T10:00-08:00 [cers]',
    ])
  })

  it('end a sentence where another begins', () => {
    expect(told('CERS will be unavailable on March 6 from 7 A.M. TO 10 A.M. Reports come back by themselves.')).toEqual(
      ['downtime 2029-03-06T07:00-08:00/2029-03-06T10:00-08:00 [cers]'],
    )
  })
})

it('what returns so much earlier has an end of its own', () => {
  expect(
    told('THSS, CERS, and TOMS are offline March 12–16. THSS and TOMS return two days early, on March 14.'),
  ).toEqual(['downtime 2029-03-12/2029-03-14 [thss toms]', 'downtime 2029-03-12/2029-03-16 [cers]'])
})

it.each([
  'You cannot sign in to TOMS with an expired password from March 12 to March 16.',
  'CERS is closed to new accounts March 12–16.',
])('what only some cannot do is no downtime: %s', (text) => {
  expect(told(text)).toEqual([])
})
