import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (title: string, text: string) => factsIn({ on: '2027-05-20', title, text })

describe('days without a verb under the name of a meeting', () => {
  it.each([
    ['Three days in person, August 3–5, Irvine.', ['event 2027-08-03/2027-08-05']],
    ['August 3 and August 10 (Tuesdays)', ['event 2027-08-03/2027-08-03', 'event 2027-08-10/2027-08-10']],
    [
      'Tuesdays at 4 p.m., 90 minutes each: August 3 (roles) and August 10 (rosters).',
      ['event 2027-08-03T16:00-07:00/2027-08-03T17:30-07:00', 'event 2027-08-10T16:00-07:00/2027-08-10T17:30-07:00'],
    ],
  ])('are its days: %s', (text, told) => {
    expect(facts('Rater Institute', text)).toEqual(told)
  })

  it.each(['Recorded August 3 (Spanish).', 'Registration: August 3–10.', 'Updated August 3.'])(
    'are none beside other words: %s',
    (text) => {
      expect(facts('Rater Institute', text).filter((fact) => fact.startsWith('event'))).toEqual([])
    },
  )
})

describe('a training', () => {
  it('that opens is one that people take by themselves', () => {
    expect(facts('August 4: Rater Training Opens', 'Certificates of last year are not valid.')).toEqual([
      'release 2027-08-04/?',
    ])
  })

  it('with hours takes place, whatever opens it', () => {
    expect(facts('August 4: Training Opens With a Talk, 2–3 p.m.', 'Sign up online.')).toEqual([
      'event 2027-08-04T14:00-07:00/2027-08-04T15:00-07:00',
    ])
  })
})

it('people who write items with others meet', () => {
  expect(
    facts('Item Writing', 'Write science items with other teachers in Irvine from August 3 through August 5.'),
  ).toEqual(['event 2027-08-03/2027-08-05'])
})

describe('until when people have', () => {
  it.each([
    ['LEAs have until June 18 to give the test.', 'window ?/2027-06-18'],
    ['Schools are given through June 18 to test students who were absent.', 'window ?/2027-06-18'],
    ['LEAs have until June 18 to answer the questions.', 'deadline ?/2027-06-18'],
  ])('%s', (text, told) => {
    expect(facts('Time for All', text)).toEqual([told])
  })
})
