import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

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

it('of several downtimes each has the systems in the brackets behind it', () => {
  expect(read('Downtimes are planned for June 8–10 (STAIRS), June 15–17 (CERS), and June 22 (all systems).')).toEqual([
    'downtime 2024-06-08/2024-06-10 [stairs]',
    'downtime 2024-06-15/2024-06-17 [cers]',
    'downtime 2024-06-22/2024-06-22 []',
  ])
})

it('what is expected to be slow is no release', () => {
  expect(read('Expect STAIRS to be slow on June 15 while data are loaded.')).toEqual([])
})

it.each([
  'TOMS will be down June 28; the other systems, June 29.',
  'The June 28 downtime is for TOMS only; the June 29 downtime is for all systems.',
])('systems that nobody names are none of those that stand beside them: %s', (text) => {
  expect(read(text)).toEqual(['downtime 2024-06-28/2024-06-28 [toms]', 'downtime 2024-06-29/2024-06-29 []'])
})

it('an entry of a list of downtimes may be of all systems', () => {
  const text = [item('June 28: TOMS'), item('June 29: All systems')]
  expect(factsIn({ on: '2024-06-03', title: 'Upcoming Downtimes', text })).toEqual([
    'downtime 2024-06-28/2024-06-28 [toms]',
    'downtime 2024-06-29/2024-06-29 []',
  ])
})

it('a story of downtimes may part its systems with semicolons and no verb', () => {
  const text = 'TOMS: Friday, June 28, 6 a.m.–6 p.m.; CERS: Saturday, June 29, 6 a.m.–noon; THSS: not affected.'
  expect(factsIn({ on: '2024-06-03', title: 'Upcoming Downtimes', text })).toEqual([
    'downtime 2024-06-28T06:00-07:00/2024-06-28T18:00-07:00 [toms]',
    'downtime 2024-06-29T06:00-07:00/2024-06-29T12:00-07:00 [cers]',
  ])
})

it('an outage that somebody apologizes for is history', () => {
  expect(read('We apologize for the outage of STAIRS on May 31.')).toEqual([])
})
