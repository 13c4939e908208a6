import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Monday. */
const ON = '2022-03-14'
const facts = (text: string) => factsIn({ on: ON, text })

describe('two days that print no month', () => {
  it.each([
    'CERS will be unavailable this Saturday and Sunday.',
    'CERS will be unavailable Saturday and Sunday.',
    'CERS will be unavailable on the 19th and 20th.',
    'CERS will be unavailable on the 19th and the 20th of this month.',
    'CERS will be unavailable Saturday and Sunday, March 19 and 20.',
  ])('are both told: %s', (text) => {
    expect(facts(text)).toEqual(['downtime 2022-03-19/2022-03-19 [cers]', 'downtime 2022-03-20/2022-03-20 [cers]'])
  })

  it('have both the hours that stand beside them', () => {
    expect(facts('CERS will be down this Saturday and Sunday from 6 to 8 a.m.')).toEqual([
      'downtime 2022-03-19T06:00-07:00/2022-03-19T08:00-07:00 [cers]',
      'downtime 2022-03-20T06:00-07:00/2022-03-20T08:00-07:00 [cers]',
    ])
  })

  it.each([
    'CERS is down every Saturday and Sunday.',
    'CERS will be down the Saturday and Sunday after the holiday.',
    'Students of the 11th and 12th grades use CERS when it is down.',
  ])('are no days that come back, are counted from others, or are no days: %s', (text) => {
    expect(facts(text)).toEqual([])
  })
})

it('hours may be told as “the hours of” both', () => {
  const told = 'downtime 2022-03-26T07:00-07:00/2022-03-26T12:00-07:00 [cers]'
  expect(facts('CERS will be down within the hours of 7 a.m. and noon on March 26.')).toEqual([told])
  expect(facts('CERS will be down during the hours of 7 a.m. to noon on March 26.')).toEqual([told])
})

it('the midnight that opens a stretch of days may be either of its day', () => {
  expect(facts('CERS will be down from midnight on Friday, March 25, to 6 a.m. on Saturday, March 26.')).toEqual([
    'downtime 2022-03-25T00:00-07:00/2022-03-26T06:00-07:00 [cers] time-unreadable',
  ])
  expect(facts('CERS will be down from midnight to 6 a.m. on Saturday, March 26.')).toEqual([
    'downtime 2022-03-26T00:00-07:00/2022-03-26T06:00-07:00 [cers]',
  ])
})
