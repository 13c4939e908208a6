import { describe, expect, it } from 'vitest'
import { factsIn, read } from '../../../support/stories.ts'

const ON = '2027-05-20'
const facts = (text: string) => factsIn({ on: ON, title: 'News from the Field', text })
const doubts = (text: string) =>
  read({ on: ON, text })
    .filter(({ kind }) => kind === 'downtime')
    .map(({ start, end, doubts: own }) => [start, end, ...own])

describe('what is done to a system after it went down', () => {
  it.each([
    ['The training tests are taken offline on June 8 and replaced on June 11.', '2027-06-11'],
    ['Moodle goes down on June 8 and is moved to new servers on June 10.', '2027-06-10'],
    ['CARS will be taken down on June 8, and then rebuilt by June 9.', '2027-06-09'],
  ])('may end it: %s', (text, end) => {
    expect(doubts(text)).toEqual([['2027-06-08', end, 'time-unreadable']])
  })

  it('is no part of two downtimes', () => {
    expect(facts('Moodle is down on June 8 and again on June 11.')).toEqual([
      'downtime 2027-06-08/2027-06-08 [moodle]',
      'downtime 2027-06-11/2027-06-11 [moodle]',
    ])
  })
})

describe('an hour of the next day', () => {
  it.each([
    'Several systems will be unavailable on June 8. They return the next morning at 7.',
    'CARS is offline on June 8. It will be back the following day at 7 a.m.',
  ])('may be a bound or the end: %s', (text) => {
    expect(doubts(text)).toEqual([['2027-06-08', '2027-06-08', 'time-unreadable']])
  })

  it.each([
    'CARS is offline on June 8. It will be back by 7 a.m. the following day.',
    'CARS is offline on June 8. Systems may go down the evening before and are back the next morning at 7.',
  ])('bounds it: %s', (text) => {
    expect(doubts(text)).toEqual([['2027-06-08', '2027-06-08']])
  })
})

describe('available after the downtime on a day', () => {
  it('with an hour may be its end', () => {
    expect(doubts('CARS will be available after the downtime on June 8 at 9 a.m.')).toEqual([
      [null, '2027-06-08T09:00-07:00', 'time-unreadable'],
    ])
  })

  it('behind a comma is its end', () => {
    expect(doubts('CARS will be available after the downtime, on June 8 at 9 a.m.')).toEqual([
      [null, '2027-06-08T09:00-07:00'],
    ])
  })
})

describe('what goes in and out of a system', () => {
  it.each([
    'CERS loads are paused June 8–11 because of the downtime.',
    'The loading of scores into CERS is suspended June 8–11 because of the outage.',
    'CARS exports are on hold June 8–11.',
  ])('may rest while the system does not: %s', (text) => {
    expect(facts(text)).toEqual([])
  })

  it('is not the system itself', () => {
    expect(facts('CERS is on hold June 8–11.')).toEqual(['downtime 2027-06-08/2027-06-11 [cers]'])
  })
})
