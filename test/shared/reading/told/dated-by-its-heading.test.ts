import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2027-03-01'

describe('a heading of systems and their days over what happens then', () => {
  it.each([
    ['CERS: March 13', 'The system will be down all day.', '2027-03-13/2027-03-13 [cers]'],
    ['March 13–14: CERS', 'It will be unavailable all weekend.', '2027-03-13/2027-03-14 [cers]'],
    ['TOMS and CERS, March 13–14', 'Both systems will be offline for repairs.', '2027-03-13/2027-03-14 [cers toms]'],
  ])('%s: %s', (title, text, fact) => {
    expect(factsIn({ on, title, text })).toEqual([`downtime ${fact}`])
  })

  it('stays beside a limit that the text sets', () => {
    const text = 'Both will be down all weekend. Finish your uploads by Friday, March 12.'
    expect(factsIn({ on, title: 'TOMS and CERS: March 13–14', text })).toEqual([
      'deadline ?/2027-03-12',
      'downtime 2027-03-13/2027-03-14 [cers toms]',
    ])
  })

  it.each([
    ['CERS: March 13', 'The guide says what to do when systems are down.'],
    ['CERS: March 13', 'TOMS will be down.'],
    ['CERS: March 13', 'It was down all day.'],
  ])('is no downtime where the text tells something else: %s: %s', (title, text) => {
    expect(factsIn({ on, title, text }).filter((fact) => fact.startsWith('downtime'))).toEqual([])
  })
})

describe('an hour behind “tonight” and “tomorrow”', () => {
  it.each([
    ['TOMS goes down tonight for three hours, beginning at 8 p.m.', '2027-03-01T20:00-08:00/2027-03-01T23:00-08:00'],
    [
      'Tomorrow evening, Tuesday, March 2, TOMS will be off-line for an hour, starting at 8 p.m.',
      '2027-03-02T20:00-08:00/2027-03-02T21:00-08:00',
    ],
  ])('%s', (text, span) => {
    expect(factsIn({ on, text })).toEqual([`downtime ${span} [toms]`])
  })

  it('is not that of what else happens then', () => {
    const text = 'TOMS is down today; scoring begins at 3 p.m.'
    expect(factsIn({ on, text })).toEqual(['downtime 2027-03-01/2027-03-01 [toms]'])
  })
})

describe('a line about registration under the day and time of a meeting', () => {
  it('has a limit of its own', () => {
    const text = ['Date: April 6, 2027', 'Time: 9–10:15 a.m.', 'Registration closes: April 2, 2027']
    expect(factsIn({ on, title: 'Webinar on Reports', text })).toEqual([
      'deadline ?/2027-04-02',
      'event 2027-04-06T09:00-07:00/2027-04-06T10:15-07:00',
    ])
  })
})

describe('what can be taken until a day', () => {
  it.each(['Courses can be taken at any hour until June 11, 2027.', 'The quiz may be taken online through June 11.'])(
    'is a window: %s',
    (text) => {
      expect(factsIn({ on, text })).toEqual(['window ?/2027-06-11'])
    },
  )

  it.each(['Nominations are taken until June 11, 2027.', 'The quiz has to be taken by June 11.'])(
    'what has to be, or is from people, has a limit: %s',
    (text) => {
      expect(factsIn({ on, text })).toEqual(['deadline ?/2027-06-11'])
    },
  )
})
