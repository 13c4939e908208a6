import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

/** A Thursday. */
const read = (text: string) => factsIn({ on: '2025-02-20', text })

describe('a range of days with a range of hours', () => {
  it.each([
    'STAIRS will be down March 11–13 from 10 p.m. to 2 a.m.',
    'STAIRS will be unavailable March 11 through March 13, 8 a.m.–5 p.m.',
    'STAIRS will be down from 10 p.m. to 2 a.m. on March 11 through 13.',
    'From March 11 to March 13, STAIRS will be unavailable between 8 a.m. and 5 p.m.',
    'STAIRS is offline March 11–13 (10 p.m. to 2 a.m.).',
    'STAIRS will be unavailable March 11–13. It will be down from 10 p.m. to 2 a.m.',
  ])('that may be of each day, or of the first and the last, is doubted: %s', (text) => {
    expect(read(text)).toEqual(['downtime 2025-03-11/2025-03-13 [stairs] time-unreadable'])
  })

  const nights = [
    'downtime 2025-03-11T22:00-07:00/2025-03-12T02:00-07:00 [stairs]',
    'downtime 2025-03-12T22:00-07:00/2025-03-13T02:00-07:00 [stairs]',
    'downtime 2025-03-13T22:00-07:00/2025-03-14T02:00-07:00 [stairs]',
  ]
  it.each([
    'STAIRS will be down nights, March 11–13, from 10 p.m. to 2 a.m.',
    'STAIRS will be down overnight March 11–13 from 10 p.m. to 2 a.m.',
    'STAIRS will be down March 11–13, 10 p.m. to 2 a.m. on all three nights.',
    'On weeknights from March 11 through March 13, STAIRS is offline from 10 p.m. to 2 a.m.',
    'STAIRS will be down March 11–13 between the hours of 10 p.m. and 2 a.m.',
    'STAIRS will be unavailable March 11–13. Each night it is down from 10 p.m. to 2 a.m.',
  ])('is of each night where the words say so: %s', (text) => {
    expect(read(text)).toEqual(nights)
  })

  it.each([
    ['STAIRS will be down March 11–13, 10 p.m. to 2 a.m., without a break.', '2025-03-13'],
    ['STAIRS will be down continuously March 11–13 from 10 p.m. to 2 a.m.', '2025-03-13'],
    ['STAIRS will be down overnight, March 11–12, from 10 p.m. to 2 a.m.', '2025-03-12'],
    ['On the night of March 11–12, STAIRS is down from 10 p.m. to 2 a.m.', '2025-03-12'],
  ])('is one stretch where the words say so: %s', (text, last) => {
    expect(read(text)).toEqual([`downtime 2025-03-11T22:00-07:00/${last}T02:00-07:00 [stairs]`])
  })

  it.each([
    'STAIRS will be down March 11–13. The help desk answers from 8 a.m. to 5 p.m.',
    'STAIRS will be down March 11–13 (support: 8 a.m. to 5 p.m.).',
  ])('of people says nothing of the downtime: %s', (text) => {
    expect(read(text)).toEqual(['downtime 2025-03-11/2025-03-13 [stairs]'])
  })

  it('has the words of its own part of a sentence', () => {
    const text =
      'STAIRS is down nightly March 11–13 from 10 p.m. to 2 a.m., and CERS is down March 14–16 from 6 to 9 p.m.'
    expect(read(text)).toEqual([...nights, 'downtime 2025-03-14/2025-03-16 [cers] time-unreadable'])
  })

  it('is read in each item of a list by itself', () => {
    const text = [
      'These systems will be down:',
      item('STAIRS, March 11–13, nightly from 10 p.m. to 2 a.m.'),
      item('CERS, March 14–16, from 6 to 9 p.m.'),
    ]
    expect(factsIn({ on: '2025-02-20', text })).toEqual([
      ...nights,
      'downtime 2025-03-14/2025-03-16 [cers] time-unreadable',
    ])
  })
})
