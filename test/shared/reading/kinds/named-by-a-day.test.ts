import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const on = '2025-10-20'

describe('a day in front of what it is the day of', () => {
  it.each([
    [
      'After the November 21 Submission Deadline, there will be an outage of CALPADS from Saturday, November 22, to Sunday, November 23.',
      ['deadline ?/2025-11-21', 'downtime 2025-11-22/2025-11-23 [calpads]'],
    ],
    ['Finish before the November 21 downtime of TOMS.', ['deadline ?/2025-11-21', 'downtime 2025-11-21/? [toms]']],
    ['Results from the April 2025 administration of the exam will be mailed on November 4.', ['release 2025-11-04/?']],
    ['The April results will be mailed on November 4.', ['release 2025-11-04/?']],
  ])('%s', (text, facts) => {
    expect(factsIn({ on, text })).toEqual(facts)
  })
})

describe('months without a year', () => {
  it.each([
    ['The Summative ELPAC is administered February through May.', ['window 2026-02/2026-05']],
    ['The tests are given from November to March.', ['window 2025-11/2026-03']],
    ['The testing window is tentative (Feb. 2 – end of May).', ['window 2026-02-02/2026-05-31']],
    ['The testing window is November–March 2026.', ['window 2025-11/2026-03']],
  ])('%s', (text, facts) => {
    expect(factsIn({ on, text })).toEqual(facts)
  })

  it('“may” is none', () => {
    expect(factsIn({ on, text: 'The tests may be given from March to may be June.' })).not.toContain(
      'window 2026-03/2026-05',
    )
  })
})

describe('what begins or takes place', () => {
  it.each([
    ['The first Initial ELPAC administration will start on January 12.', 'window 2026-01-12/?'],
    ['CAASPP will be taking place between April 13 and May 15.', 'window 2026-04-13/2026-05-15'],
    ['November 12: Data Review Report available to all districts', 'release 2025-11-12/?'],
    ['The data review is held on November 12.', 'event 2025-11-12/2025-11-12'],
  ])('%s', (text, fact) => {
    expect(factsIn({ on, text })).toEqual([fact])
  })
})

describe('the days of a test', () => {
  it.each([
    ['Fitness', 'Conducted on March 3 and 5, 2026', ['window 2026-03-03/2026-03-03', 'window 2026-03-05/2026-03-05']],
    ['Language', 'Conducted in March – April 2026', ['window 2026-03/2026-04']],
    ['Language', 'When is the test given? Between February 2 and May 29, 2026', ['window 2026-02-02/2026-05-29']],
    ['Summative ELPAC', 'Spring 2026: February 2–May 29', ['window 2026-02-02/2026-05-29']],
    ['Summative ELPAC', 'Boxes arrive: February 2–6', []],
  ])('%s: %s', (title, text, facts) => {
    expect(factsIn({ on, title, text })).toEqual(facts)
  })

  it('may stand alone under a heading of testing', () => {
    const days = ['window 2026-05-04/2026-05-04', 'window 2026-05-05/2026-05-05']
    expect(factsIn({ on, title: 'Math', under: ['CAASPP Testing'], text: 'Monday, May 4 & Tuesday, May 5' })).toEqual(
      days,
    )
    expect(factsIn({ on, title: 'Math', under: ['Our School'], text: 'Monday, May 4 & Tuesday, May 5' })).toEqual([])
  })

  it('may follow a sentence that opens them', () => {
    const text = ['Testing takes place in the morning on the following days:', 'English - May 4-6\nMath - May 11-13']
    expect(factsIn({ on, title: 'Spring', text })).toEqual([
      'window 2026-05-04/2026-05-06',
      'window 2026-05-11/2026-05-13',
    ])
  })
})

describe('what is no fact of its own', () => {
  it.each([
    ['Boxes will arrive only if the form was approved by November 4.'],
    ['The network holds meetings for its partners from September to May.'],
  ])('%s', (text) => {
    expect(factsIn({ on, text })).toEqual([])
  })
})
