import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2024-05-20', text })

it.each([
  'TOMS will be unavailable starting close of business on May 31.',
  'TOMS will be unavailable after the close of business on Friday, May 31.',
  'TOMS will be unavailable beginning at the end of the day on May 31.',
  'TOMS will be unavailable from the end of the school day on May 31.',
  'TOMS will be unavailable beginning in the evening of May 31.',
])('what begins late on a day has no end on it: %s', (text) => {
  expect(facts(text)).toEqual(['downtime 2024-05-31/? [toms]'])
})

it('an hour by the clock is of the part of the day that stands beside it', () => {
  expect(facts('TOMS will be taken down on Friday evening, May 31, at 6 o’clock for two hours.')).toEqual([
    'downtime 2024-05-31T18:00-07:00/2024-05-31T20:00-07:00 [toms]',
  ])
})

it('a bracket that names the old system says nothing of a time', () => {
  expect(facts('The Teacher Hand Scoring System (formerly the IAHSS) will be unavailable on May 31.')).toEqual([
    'downtime 2024-05-31/2024-05-31 [iahss thss]',
  ])
})

it('what lasts through the close of business ends on that day', () => {
  expect(facts('TOMS will be down through the close of business on May 31.')).toEqual(['downtime ?/2024-05-31 [toms]'])
  expect(facts('Please send the rosters by the close of business on May 31.')).toEqual(['deadline ?/2024-05-31'])
})

it.each([
  'All systems will be unavailable May 31 at 5 p.m. and will be brought up on June 3 at 8 a.m.',
  'All systems will be taken down May 31 at 5 p.m. and brought back up on June 3 at 8 a.m.',
  'All systems shut down at 5 p.m. on Friday, May 31, and restart at 8 a.m. on Monday, June 3.',
  'All systems go live again on June 3 at 8 a.m., after a downtime that begins May 31 at 5 p.m.',
])('systems that are brought up are back: %s', (text) => {
  expect(facts(text)).toEqual(['downtime 2024-05-31T17:00-07:00/2024-06-03T08:00-07:00 []'])
})

it.each([
  'TOMS will be updated on May 31, from 6 to 8 p.m.; it will be unavailable during this time.',
  'We will update TOMS on May 31, from 6 to 8 p.m., and it will be unavailable during this time.',
  'The work planned for May 31 takes place from 6 to 8 p.m.; TOMS will be down during these hours.',
])('a thought behind a semicolon points back to the time before it: %s', (text) => {
  expect(facts(text)).toEqual(['downtime 2024-05-31T18:00-07:00/2024-05-31T20:00-07:00 [toms]'])
})

it('a system that goes down when the work in it must be done is the one that was named', () => {
  const text = 'Please finish all work in TOMS by 5 p.m. on May 31, when the system will be taken down.'
  expect(facts(text)).toEqual(['deadline ?/2024-05-31T17:00-07:00', 'downtime 2024-05-31T17:00-07:00/? [toms]'])
})

it('several weekends are each its Saturday and Sunday', () => {
  expect(facts('CERS will be down on the weekends of June 1 and 8.')).toEqual([
    'downtime 2024-06-01/2024-06-02 [cers]',
    'downtime 2024-06-08/2024-06-09 [cers]',
  ])
  expect(facts('CERS will be down on the weekends of June 1–2 and June 8–9.')).toHaveLength(2)
})

it('what comes on or after a day comes from then on', () => {
  expect(facts('The results will be posted on or after May 31.')).toEqual(['release 2024-05-31/?'])
  expect(facts('The results of students who test after May 31 come later.')).toEqual([])
})

it('what can only be read on some days is not down on them', () => {
  const text = 'TOMS will be in read-only mode from May 28 through May 30 and down on May 31.'
  expect(facts(text)).toEqual(['downtime 2024-05-31/2024-05-31 [toms]'])
})

it.each([
  'TOMS will be down from Thursday evening, May 30, until sometime Friday, May 31.',
  'TOMS will be down May 30 through sometime on May 31.',
])('a stretch ends some time on its last day: %s', (text) => {
  expect(facts(text)).toEqual(['downtime 2024-05-30/2024-05-31 [toms]'])
})

it('an hour stands behind an “@”', () => {
  const text = 'TOMS: down 5/30 @ 5pm – 5/31 @ 8am'
  expect(facts(text)).toEqual(['downtime 2024-05-30T17:00-07:00/2024-05-31T08:00-07:00 [toms]'])
})

describe('hours that do not say which half of the day they mean', () => {
  it.each([
    'The session runs 9 to 11:30 on May 31.',
    'The session runs from 9:00 to 11:30 on May 31.',
    'The session is on May 31, 9–11:30.',
    'The session is on Friday, May 31, from 9:00 until 11:30 in Fresno.',
  ])('are those in which people meet: %s', (text) => {
    expect(facts(text)).toEqual(['event 2024-05-31T09:00-07:00/2024-05-31T11:30-07:00'])
  })

  it('are doubted where systems are worked on, who may do so at any hour', () => {
    const [told] = facts('TOMS will be down on May 31 from 6 to 8:30.')
    expect(told).toMatch(/^downtime 2024-05-31.* \[toms\] time-unreadable$/)
  })

  it.each([
    'The session on May 31 from 3 to 8 grades is full.',
    'The workshop is on May 31, 9–11 of its seats are left.',
  ])('are no other numbers: %s', (text) => {
    expect(facts(text)).toEqual(['event 2024-05-31/2024-05-31'])
  })
})

it('an event is one by that name', () => {
  expect(facts('Register by May 24; the event is on May 31.')).toEqual([
    'deadline ?/2024-05-24',
    'event 2024-05-31/2024-05-31',
  ])
  expect(facts('In the event of rain on May 31, call the office.')).toEqual([])
})
