import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const read = (text: string) => factsIn({ on: '2025-10-06', title: 'Fall Figures', text })

describe('windows in which data are handed in (as in CALPADS Update Flashes 241–261, 2022–2023)', () => {
  it.each([
    ['The spring collection opens on Counting Day, October 15, 2025.', ['window 2025-10-15/?']],
    ['The staff data submission opens on Tuesday, October 14.', ['window 2025-10-14/?']],
    ['A new help page opens on Tuesday, October 14.', ['release 2025-10-14/?']],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts))

  it.each([
    [
      'County sign-off is required by the close of the correction window on November 21, 2025.',
      ['deadline ?/2025-11-21'],
    ],
    ['All rosters have to be in before the end of the Review Period on November 21.', ['deadline ?/2025-11-21']],
    ['The correction window closes on November 21.', ['window ?/2025-11-21']],
    [
      'The dates are posted on the calendar page: districts are reminded that sign-off is required by the November 7 cut-off.',
      ['deadline ?/2025-11-07'],
    ],
    [
      'E-mails will be sent to principals of schools that did not hand in every file by November 7.',
      ['deadline ?/2025-11-07'],
    ],
    ['The results will be sent to all principals by November 7.', ['release 2025-11-07/? approximate']],
    [
      'For schools that met the October deadline, the office will provide a first look at the counts on November 12.',
      ['release 2025-11-12/?'],
    ],
    ['For charter schools the deadline is November 12.', ['deadline ?/2025-11-12']],
  ])('%s', (text, facts) => expect(read(text)).toEqual(facts))
})

describe('days that are no fact', () => {
  it.each([
    'The count includes children who will turn six by September 1, 2026, since they may stay for a second year.',
    'Site coordinators are expected to be available for calls from teachers through May 29, 2026.',
  ])('%s', (text) => expect(read(text)).toEqual([]))

  it('but what is available, where nobody has to be there, is a window', () => {
    expect(read('The practice forms are available for teachers through May 29, 2026.')).toEqual(['window ?/2026-05-29'])
  })
})

describe('a maintenance release', () => {
  it('is new software, and takes nothing away', () => {
    expect(read('A CALPADS maintenance release will be in place on Monday, October 20.')).toEqual([
      'release 2025-10-20/?',
    ])
  })

  it('but maintenance on a day does', () => {
    expect(read('Maintenance of CALPADS takes place on Monday, October 20.')).toEqual([
      'downtime 2025-10-20/2025-10-20 [calpads]',
    ])
  })
})

describe('what leaves in the course of a week', () => {
  it('is a release', () => {
    expect(read('The vendor will be mailing answer books to districts the week of November 10, 2025.')).toEqual([
      'release 2025-W46/?',
    ])
  })
})

describe('a day on which one meeting takes the place of another', () => {
  it('stays the day, and gets its length though it is named again', () => {
    const text = [
      'A briefing on scores will be given on November 5, 2025, in place of the webinar previously scheduled for that date. The briefing, a three-hour meeting starting at 9 a.m., is for principals.',
      'To sign up for the November 5 meeting, use the form.',
    ]
    expect(factsIn({ on: '2025-10-06', title: 'Scores Explained', text })).toEqual([
      'event 2025-11-05T09:00-08:00/2025-11-05T12:00-08:00',
    ])
  })
})
