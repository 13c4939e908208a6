import { describe, expect, it } from 'vitest'
import { factsIn, item, row } from '../../../support/stories.ts'

const on = '2027-03-01'

describe('a session in which students test is no meeting', () => {
  it('what becomes available for it is released', () => {
    expect(factsIn({ on, text: [row('Day|What', 'April 6|Rosters available for test sessions')] })).toEqual([
      'release 2027-04-06/?',
    ])
  })

  it('a session for people is one', () => {
    expect(factsIn({ on, text: 'A question session on scoring takes place April 6 at 1 p.m.' })).toEqual([
      'event 2027-04-06T13:00-07:00/?',
    ])
  })
})

describe('a day in a calendar of tests', () => {
  const title = 'Testing Calendar'
  it.each([
    ['April 6|CAST make-ups', ['window 2027-04-06/2027-04-06']],
    ['April 6|Schools receive test booklets and labels', []],
    ['April 6|Orders generated from rosters', []],
  ])('is that of a test only where it is no day of materials: %s', (cells, facts) => {
    expect(factsIn({ on, title, text: [row('Day|What', cells)] })).toEqual(facts)
  })
})

describe('what is usual is announced for no day', () => {
  it.each([
    'Standard maintenance windows: Friday and/or Saturday from 9 p.m. to 1 a.m.',
    'Our regular maintenance hours: Sunday from 5 to 9 a.m.',
    'A notice tells the hours in Pacific time (e.g., "CERS is down on March 9 from 2 to 4 a.m.").',
  ])('%s', (text) => {
    expect(factsIn({ on, text })).toEqual([])
  })

  it('what is announced is', () => {
    const text = 'The regular maintenance window of CERS on March 13 lasts from 9 p.m. to 1 a.m.'
    expect(factsIn({ on, text })).toEqual([expect.stringMatching(/^downtime 2027-03-13T21:00-08:00/)])
  })
})

it('other systems that are interrupted as well stand in a list', () => {
  const text = [
    'CERS will be upgraded on March 9 and will be unavailable between 6 and 9 a.m.',
    'Further services will also experience interruptions, including:',
    item('THSS'),
    item('Data Entry Interface'),
  ]
  expect(factsIn({ on, text })).toEqual(['downtime 2027-03-09T06:00-08:00/2027-03-09T09:00-08:00 [cers dei thss]'])
})
