import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const ON = '2025-10-06'
const read = (text: string) => factsIn({ on: ON, title: 'Autumn Notes', text })

describe('what somebody is asked to do today', () => {
  it.each([
    [
      'Sign up today for the coordinator forum scheduled for November 12, 2025, at 1–2 p.m.',
      ['event 2025-11-12T13:00-08:00/2025-11-12T14:00-08:00'],
    ],
    ['Please visit the new page today to look at the guide.', []],
    ['The guide is available today.', ['release 2025-10-06/?']],
  ])('is no fact: %s', (text, facts) => expect(read(text)).toEqual(facts))
})

describe('the day of a meeting that a sentence names', () => {
  it.each([
    ['Use the form to register for this November 4–6 event.', ['event 2025-11-04/2025-11-06']],
    ['Seats are left in our November 4 workshop.', ['event 2025-11-04/2025-11-04']],
    ['The site has slides and a forum, which is planned for November 4.', ['event 2025-11-04/2025-11-04']],
    ['The site has a new guide, which is planned for November 4.', ['release 2025-11-04/?']],
    ['The last forum of the year is happening on November 4 at 10 a.m.', ['event 2025-11-04T10:00-08:00/?']],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts))

  it('is told with a doubt where its year lies far back, though only the present tense announces it', () => {
    expect(read('The last forum of the year is happening on November 4, 2024, from 10 to 11 a.m.')).toEqual([
      'event 2024-11-04T10:00-08:00/2024-11-04T11:00-08:00 year-suspect',
    ])
  })
})

describe('what becomes available', () => {
  it.each([
    ['The office will begin mailing certificates in November 2025.', ['release 2025-11/?']],
    ['The new checks will be enabled on November 18, 2025.', ['release 2025-11-18/?']],
    ['The approval page is scheduled to be activated on November 18.', ['release 2025-11-18/?']],
    ['Districts will receive printed reports in late November.', ['release 2025-11/? approximate']],
    ['Read the October 2, 2025, news release for more.', []],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts))

  it('stands in a list of days and of parts of a month', () => {
    const text = [
      'The results come in steps:',
      item('October 14—School files downloadable in TOMS'),
      item('First two weeks of November—Paper reports mailed to districts'),
    ]
    expect(factsIn({ on: ON, title: 'Results', text })).toEqual([
      'release 2025-10-14/?',
      'release 2025-11/? approximate',
    ])
  })
})

describe('the edges of a window', () => {
  it.each([
    ['November 10—the opening of the science field test—is near.', ['window 2025-11-10/?']],
    ['The start of the ELPAC administration on February 2, 2026, is near.', ['window 2026-02-02/?']],
    ['The board agreed to a longer window, ending no later than December 19, 2025.', ['window ?/2025-12-19']],
    ['All testing must end no later than December 19, 2025.', ['deadline ?/2025-12-19']],
    [
      'The 2025–26 paper-based Initial ELPAC administration concludes on December 19 to allow for the changeover of systems.',
      ['window ?/2025-12-19'],
    ],
    ['The public review period runs through November 21.', ['window ?/2025-11-21']],
    [
      'The Field Test is scheduled to take place January 12 through March 20, 2026, in grades 4–6.',
      ['window 2026-01-12/2026-03-20'],
    ],
    ['The next opportunity to place an order will be January 12, 2026.', ['window 2026-01-12/?']],
    [
      'Emergency regulations allow an extension of the testing window to continue through June 30, 2026.',
      ['window ?/2026-06-30'],
    ],
    ['Registration for the ELPAC opens on November 10.', ['release 2025-11-10/?']],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts))
})

describe('a rule for every year', () => {
  it.each([
    'A designation is required on or before September 30 of each school year.',
    'Fees are due March 1 each year.',
    'Under state regulations the forms must be in by March 1.',
  ])('sets no limit: %s', (text) => expect(read(text)).toEqual([]))

  it('but a day with its year does, whatever the rule', () => {
    expect(read('Under state regulations the forms must be in by March 2, 2026.')).toEqual(['deadline ?/2026-03-02'])
  })
})

describe('older short names of systems', () => {
  it('are those of the systems', () => {
    expect(read('On November 8, the IA Viewer and IA Hand Scoring will not be accessible.')).toEqual([
      'downtime 2025-11-08/2025-11-08 [iahss interim-viewing]',
    ])
  })
})

describe('what is viewable but static', () => {
  it('is not down', () => {
    const text = ['These systems are not available:', item('November 3–5: CERS results are viewable but static')]
    expect(factsIn({ on: ON, title: 'Planned Downtimes', text })).toEqual([])
  })
})
