import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2021-01-05', text })

describe('what is put off until a day', () => {
  it.each([
    ['The workshop planned for January 13 was postponed until January 27 at 2 p.m.', 'event 2021-01-27T14:00-08:00/?'],
    ['The January 13 workshop has been put off until January 27.', 'event 2021-01-27/2021-01-27'],
    ['The reports, expected on January 13, will be delayed until January 27.', 'release 2021-01-27/?'],
    ['The January 13 deadline for orders was pushed back until January 27.', 'deadline ?/2021-01-27'],
    [
      'The downtime planned for January 13 was delayed until January 27 at 5 p.m.',
      'downtime 2021-01-27T17:00-08:00/? []',
    ],
  ])('takes place on that day and not before: %s', (text, fact) => {
    expect(facts(text)).toEqual([`${fact} replaces 2021-01-13`])
  })

  it('is called off where nobody says until when', () => {
    const told = facts('The January 13 downtime of CERS has been postponed until further notice.')
    expect(told).toEqual(['downtime 2021-01-13/2021-01-13 [cers] cancelled'])
  })
})

describe('what is extended by a length', () => {
  it.each([
    [
      'The registration deadline of January 15 has been extended by two weeks.',
      'deadline ?/2021-01-29 replaces 2021-01-15',
    ],
    ['We have extended the January 15 deadline by three days.', 'deadline ?/2021-01-18 replaces 2021-01-15'],
    [
      'The TOMS downtime of January 16–18 has been extended by a day.',
      'downtime 2021-01-16/2021-01-19 [toms] replaces 2021-01-18',
    ],
  ])('ends that long after the printed end: %s', (text, fact) => {
    expect(facts(text)).toEqual([fact])
  })

  it.each([
    'The January 15 deadline has been extended by three business days.',
    'The deadline of January 15 is extended by six hours.',
  ])('is doubted where the length cannot be counted: %s', (text) => {
    expect(facts(text)).toEqual(['deadline ?/2021-01-15 time-unreadable'])
  })

  it('ends on the day that is printed for it', () => {
    expect(facts('The deadline has been extended by one week to January 22.')).toEqual(['deadline ?/2021-01-22'])
    expect(facts('The deadline of January 15 has been extended by a week, to January 22.')).toEqual([
      'deadline ?/2021-01-22 replaces 2021-01-15',
    ])
  })
})

it.each([
  ['The roster is now due January 29 (was January 15).', 'deadline ?/2021-01-29 replaces 2021-01-15'],
  [
    'The TOMS downtime is now January 29–30 (was January 15–16).',
    'downtime 2021-01-29/2021-01-30 [toms] replaces 2021-01-15',
  ],
])('an old day in brackets makes no history of the new one: %s', (text, fact) => {
  expect(facts(text)).toEqual([fact])
})

it('a downtime that is shortened ends when its system is available', () => {
  const text =
    'The TOMS downtime planned for January 16–18 has been shortened; TOMS will now be available on January 18 at 8 a.m.'
  expect(facts(text)).toEqual(['downtime 2021-01-16/2021-01-18T08:00-08:00 [toms] replaces 2021-01-16'])
})
