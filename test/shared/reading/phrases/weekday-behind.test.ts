import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'
import { timesIn } from '../../../support/times.ts'

const told = (text: string) => factsIn({ on: '2027-03-01', text })

describe('a weekday goes with its day', () => {
  // March 12, 2027, is a Friday.
  it.each([
    'March 12 (Fri)',
    'March 12 (Fri.)',
    'March 12, Friday',
    'March 12, 2027, Friday',
    'Friday – March 12',
    'Friday-March 12',
    'Friday, 12 March',
    'Friday, 2027-03-12',
    'Friday, 03-12-2027',
    'Friday, 3.12.2027',
    'Friday 2027/03/12',
  ])('%s', (day) => {
    expect(told(`CERS will be down on ${day}, from 6 to 9 p.m.`)).toEqual([
      'downtime 2027-03-12T18:00-08:00/2027-03-12T21:00-08:00 [cers]',
    ])
  })

  it.each([
    ['from March 12, Friday, 5 p.m., to March 15, Monday, 7 a.m.', '2027-03-12T17:00-08:00/2027-03-15T07:00-07:00'],
    ['from 5 p.m. FRIDAY, MARCH 12, to 7 a.m. MONDAY, MARCH 15', '2027-03-12T17:00-08:00/2027-03-15T07:00-07:00'],
    ['from 5 p.m. March 12 (Fri.) to 7 a.m. Monday, March 15', '2027-03-12T17:00-08:00/2027-03-15T07:00-07:00'],
    ['from Friday – March 12 through Sunday – March 14', '2027-03-12/2027-03-14'],
    ['today, Monday (March 1), until 3 p.m.', '?/2027-03-01T15:00-08:00'],
  ])('at both edges: %s', (words, time) => {
    expect(told(`CERS is down ${words}.`)).toEqual([`downtime ${time} [cers]`])
  })

  it('so a slip is seen behind it, too', () => {
    expect(told('CERS will be down on March 12, Thursday.')).toEqual([
      'downtime 2027-03-12/2027-03-12 [cers] weekday-mismatch',
    ])
  })
})

it('a weekday between two days is the second one’s', () => {
  expect(timesIn('We meet on March 9, Friday, March 12, and Monday, March 15.', '2027-03-01')).toEqual([
    '2027-03-09',
    '2027-03-12',
    '2027-03-15',
  ])
})

it('a stretch of weekdays in front of days is none of theirs', () => {
  expect(told('CERS will be down Friday–Sunday, March 12–14.')).toEqual(['downtime 2027-03-12/2027-03-14 [cers]'])
})

it('a number with three stops is no day', () => {
  expect(timesIn('Version 4.10.2026.2 is out.', '2027-03-01')).toEqual([])
})

it('days are counted from one in digits', () => {
  expect(told('Send the plan no later than two weeks before 3/26.')).toEqual(['deadline ?/2027-03-12'])
})
