import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const on = '2027-03-01'

describe('days on lines of their own are a list, also where its markup is lost', () => {
  it('below the sentence that opens it', () => {
    const text = ['CERS will be taken offline on these Sundays.', 'March 14, 2027', 'April 11, 2027']
    expect(factsIn({ on, text })).toEqual([
      'downtime 2027-03-14/2027-03-14 [cers]',
      'downtime 2027-04-11/2027-04-11 [cers]',
    ])
  })

  it('a single one is none', () => {
    expect(factsIn({ on, text: ['CERS was taken offline on a Sunday.', 'March 14, 2027'] })).toEqual([])
  })
})

describe('entries with a gap between the day and what happens', () => {
  it.each([
    ['April 5 Nomination window closes', 'deadline ?/2027-04-05'],
    ['March 8 Second order window open in TOMS', 'window 2027-03-08/?'],
    ['May 28, 2027 CAST administration closes', 'window ?/2027-05-28'],
    ['July 2027 CERS offline for maintenance', 'downtime 2027-07/2027-07 [cers]'],
    ['August 2027: THSS down', 'downtime 2027-08/2027-08 [thss]'],
  ])('%s', (text, fact) => {
    expect(factsIn({ on, title: 'Key Days', text: [item(text)] })).toEqual([fact])
  })

  it('a sentence is read as one', () => {
    expect(
      factsIn({ on, title: 'Key Days', text: [item('March 8 through March 12 is a holiday in most districts.')] }),
    ).toEqual([])
  })
})

describe('weekends of a list that have hours in common', () => {
  const opener = 'Expect outages of TOMS from 9 p.m. on Friday to 3 p.m. on Sunday on the following weekends:'

  it('have them', () => {
    expect(factsIn({ on, text: [opener, item('April 9–11'), item('May 7–9')] })).toEqual([
      'downtime 2027-04-09T21:00-07:00/2027-04-11T15:00-07:00 [toms]',
      'downtime 2027-05-07T21:00-07:00/2027-05-09T15:00-07:00 [toms]',
    ])
  })

  it('are doubted where they are no weekend', () => {
    expect(factsIn({ on, text: [opener, item('April 9–11'), item('May 4–6')] })).toEqual([
      'downtime 2027-04-09T21:00-07:00/2027-04-11T15:00-07:00 [toms]',
      'downtime 2027-05-04/2027-05-06 [toms] time-unreadable',
    ])
  })
})
