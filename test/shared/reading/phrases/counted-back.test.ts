import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const factsOf = (text: string) => factsIn({ on: '2027-11-08', text })

describe('a time so long before what has a day is computed', () => {
  it.each([
    [
      'Errors must be corrected at least two days before the close of the correction window on January 21.',
      'deadline ?/2028-01-19',
    ],
    ['Upload the lists at least one day before the January 21 deadline.', 'deadline ?/2028-01-20'],
    ['Crates must be sent no later than one week before the end of testing on May 26.', 'deadline ?/2028-05-19'],
    ['Please send the form two weeks before the first day of testing, February 14.', 'deadline ?/2028-01-31'],
    ['Confirm the room a week before the December 10 workshop.', 'deadline ?/2027-12-03'],
    ['The manual will be posted one week before the window opens on February 14.', 'release 2028-02-07/?'],
    ['TOMS will be down two days before the January 21 deadline.', 'downtime 2028-01-19/2028-01-19 [toms]'],
  ])('%s', (text, fact) => {
    expect(factsOf(text)).toEqual([fact])
  })

  it('but not over another thought', () => {
    expect(factsOf('Finish one day before testing and order the labels by February 14.')).toEqual([
      'deadline ?/2028-02-14',
    ])
  })
})

describe('work on a system is nobody else’s task', () => {
  it.each([
    ['The TOMS upgrade began on November 6 and should be finished by November 12.', []],
    [
      'The CERS outage that began on November 6 is expected to be resolved by November 12.',
      ['downtime 2027-11-06/2027-11-12 [cers]'],
    ],
    ['All scoring must be completed by November 12.', ['deadline ?/2027-11-12']],
  ])('%s', (text, facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})
