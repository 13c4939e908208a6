import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Monday. */
const read = (text: string, on = '2024-06-03') => factsIn({ on, text })

describe('a subject that denies', () => {
  it.each([
    ['No systems will be available June 28–30.', '2024-06-28/2024-06-30 []'],
    ['None of the systems will be available on June 28.', '2024-06-28/2024-06-28 []'],
    ['Neither TOMS nor CERS will be available on June 28.', '2024-06-28/2024-06-28 [cers toms]'],
  ])('makes a downtime of what is available: %s', (text, fact) => {
    expect(factsIn({ on: '2024-06-03', title: 'Downtime', text })).toEqual([`downtime ${fact}`])
  })
})

describe('systems that a sentence names and that are up', () => {
  it.each([
    ['TOMS will be available on June 28, but CERS will not.', '[cers]'],
    ['CERS will not be available on June 28; TOMS will be.', '[cers]'],
    ['On June 28, CERS will be down; TOMS will not.', '[cers]'],
    ['All systems but TOMS will be down June 28.', '[]'],
    ['The June 28 downtime will not affect CERS.', '[]'],
    ['The downtime on June 28 does not include the practice tests.', '[]'],
    ['Only CERS will be affected by the June 28 downtime.', '[cers]'],
    ['TOMS, which feeds CERS, will be down June 28.', '[toms]'],
    ['Because TOMS will be down June 28, rosters in CERS will not be updated.', '[toms]'],
  ])('are none of those that are down: %s', (text, systems) => {
    expect(read(text)).toEqual([`downtime 2024-06-28/2024-06-28 ${systems}`])
  })
  it('what is down too is one of them', () => {
    expect(read('TOMS will be down on June 28, and CERS will be.')).toEqual([
      'downtime 2024-06-28/2024-06-28 [cers toms]',
    ])
  })
})

it('what will not return until a day is down until the day before', () => {
  expect(read('STAIRS will not return until July 1.')).toEqual(['downtime ?/2024-06-30 [stairs]'])
})

it.each([
  'A downtime of STAIRS may be necessary on June 28.',
  'June 28 is reserved for possible maintenance of STAIRS.',
])('what may be necessary is tentative: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2024-06-28/2024-06-28 [stairs] tentative'])
})

it('the hour that the clocks skip in March is doubted, and no day long', () => {
  expect(read('STAIRS will be down on Sunday, March 9, from 2 to 3 a.m.', '2025-03-03')).toEqual([
    'downtime 2025-03-09T03:00-07:00/2025-03-09T03:00-07:00 [stairs] time-unreadable',
  ])
  expect(read('STAIRS will be down on Sunday, March 9, from 1 to 4 a.m.', '2025-03-03')).toEqual([
    'downtime 2025-03-09T01:00-08:00/2025-03-09T04:00-07:00 [stairs]',
  ])
})
