import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

/** A Thursday. */
const read = (text: Parameters<typeof factsIn>[0]['text'], title = 'Systems in March') =>
  factsIn({ on: '2025-02-20', title, text })

describe('a system that can be used', () => {
  it.each([
    'CERS will be unavailable on March 8; TOMS can be used.',
    'CERS will be unavailable on March 8, but teachers can use the THSS.',
    'CERS will be unavailable on March 8; the practice tests can be used on that day.',
  ])('is not down with the others: %s', (text) => {
    expect(read(text)).toEqual(['downtime 2025-03-08/2025-03-08 [cers]'])
  })

  it.each([
    [
      'CERS can be reached at any hour and is open day and night, except from 2 to 4 a.m. on March 8.',
      '2025-03-08T02:00-08:00/2025-03-08T04:00-08:00 [cers]',
    ],
    ['Maintenance is planned for March 8; none of CERS and TOMS can be used.', '2025-03-08/2025-03-08 [cers toms]'],
  ])('is down where the words are undone: %s', (text, fact) => {
    expect(read(text)).toEqual([`downtime ${fact}`])
  })

  it('leaves the systems of the item around it', () => {
    const days = { ...item('March 8 through March 10; the practice tests can be used on these days'), depth: 2 }
    expect(read([item('TOMS'), days], 'Planned Downtimes')).toEqual(['downtime 2025-03-08/2025-03-10 [toms]'])
  })
})

describe('what comes back with another system', () => {
  it.each([
    'TOMS goes down on March 7 at 5 p.m. and returns together with CERS on March 10 at 8 a.m.',
    'TOMS will be taken off-line on March 7 at 5 p.m. and brought back with CERS on March 10 at 8 a.m.',
    'TOMS goes down on March 7 at 5 p.m. and is back at the same time as CERS, on March 10 at 8 a.m.',
  ])('is down alone: %s', (text) => {
    expect(read(text)).toEqual(['downtime 2025-03-07T17:00-08:00/2025-03-10T08:00-07:00 [toms]'])
  })
})

describe('"both"', () => {
  const told = 'CERS will be down on March 1. The DEI will be down on March 2.'
  it('is the two systems of the sentences before', () => {
    expect(read(`${told} Both systems will be down again on the weekend of March 15.`)).toContain(
      'downtime 2025-03-15/2025-03-16 [cers dei]',
    )
  })

  it('is not told of three', () => {
    const facts = read(
      `TOMS and the ART will be down on March 1. ${told.slice(29)} Both will be down again on March 15.`,
    )
    expect(facts).not.toContain('downtime 2025-03-15/2025-03-15 [art dei toms]')
  })
})

describe('people who close and open again', () => {
  it.each([
    'Live support is closed on Monday, March 3, and opens again on March 4 at 7 a.m.',
    'The help desk is closed on March 3 and will be back on March 4 at 7 a.m.',
    'Our office will be closed on March 3 and reopens on March 4.',
  ])('are neither down nor new: %s', (text) => {
    expect(read(text, 'A Day Off')).toEqual([])
  })

  it('do not hide a system that is back', () => {
    expect(read('The help desk expects that TOMS will be back online on March 4 at 7 a.m.', 'A Day Off')).toEqual([
      'downtime ?/2025-03-04T07:00-08:00 [toms]',
    ])
  })
})

it('what is retired then is not released then', () => {
  expect(read('The ORS will be retired on March 7 and its results will be shown in CERS as of March 10.')).toEqual([
    'release 2025-03-10/?',
  ])
})

it.each(['governor', 'state board', 'legislature'])('what the %s will publish by then is no limit', (who) => {
  expect(read(`By March 10, the ${who} will release the plan for the new tests.`)).toEqual([
    'release 2025-03-10/? approximate',
  ])
})

it.each(['can be seen in TOMS', 'are viewable in TOMS', 'can still be downloaded'])(
  'old results that %s through a day are a window',
  (words) => {
    expect(read(`The results of last year ${words} through June 30, 2025.`)).toEqual(['window ?/2025-06-30'])
  },
)

it('days in brackets behind a rule of weekdays take its hours and are told once', () => {
  expect(read('Each Wednesday in March from 3 to 4 p.m. (March 5, 12, and 19)', 'Office Hours')).toEqual(
    [5, 12, 19].map((day) => {
      const on = `2025-03-${String(day).padStart(2, '0')}T`
      const zone = day < 9 ? '-08:00' : '-07:00'
      return `event ${on}15:00${zone}/${on}16:00${zone}`
    }),
  )
})
