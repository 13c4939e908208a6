import { describe, expect, it } from 'vitest'
import { factsIn, item, paragraph } from '../../../support/stories.ts'

/** A Thursday. */
const ON = '2025-10-02'
const read = (text: string, title = 'News from the Field') => factsIn({ on: ON, title, text })

describe('a downtime in other words', () => {
  it.each([
    [
      'CERS takes a break from Friday evening, November 7, at 6 to Sunday morning, November 9, at 9.',
      'downtime 2025-11-07T18:00-08:00/2025-11-09T09:00-08:00 [cers]',
    ],
    [
      'CERS will be out from Friday, November 7, at 6 p.m., for 36 hours.',
      'downtime 2025-11-07T18:00-08:00/2025-11-09T06:00-08:00 [cers]',
    ],
    ['Login to CERS will be disabled November 7–9.', 'downtime 2025-11-07/2025-11-09 [cers]'],
    ['We will take down CERS on November 7 at 6 p.m.', 'downtime 2025-11-07T18:00-08:00/? [cers]'],
    [
      'CERS will be down from Friday, November 7 (close of business), to Monday, November 10 (start of business).',
      'downtime 2025-11-07/2025-11-10 [cers]',
    ],
    [
      'CERS has been down since 9 this morning and is expected back by 2 p.m.',
      'downtime 2025-10-02T09:00-07:00/2025-10-02T14:00-07:00 [cers]',
    ],
    ['CERS, down since Tuesday, will be back at noon on Friday.', 'downtime 2025-09-30/2025-10-03T12:00-07:00 [cers]'],
    [
      'Tonight, CERS will be down from 10 p.m. to 2 a.m.',
      'downtime 2025-10-02T22:00-07:00/2025-10-03T02:00-07:00 [cers]',
    ],
    ['CERS will be down this weekend.', 'downtime 2025-10-04/2025-10-05 [cers]'],
    [
      'The November 7 downtime of CERS has been postponed until further notice.',
      'downtime 2025-11-07/2025-11-07 [cers] cancelled',
    ],
    [
      'The CERS downtime announced for November 7 to 9 is shortened: it now ends on November 8.',
      'downtime 2025-11-07/2025-11-08 [cers] replaces 2025-11-07',
    ],
    [
      'CERS will be unavailable on Friday, November 7. Work starts at 6 p.m.',
      'downtime 2025-11-07T18:00-08:00/? [cers]',
    ],
    [
      'CERS will be unavailable on Friday, November 7. The work begins at 6 p.m. and should be done by 9 p.m.',
      'downtime 2025-11-07T18:00-08:00/2025-11-07T21:00-08:00 [cers]',
    ],
    [
      'CERS will be unavailable on Friday, November 7. It will be back by 9 a.m. the next day.',
      'downtime 2025-11-07/2025-11-07 [cers] until 2025-11-08T09:00-08:00',
    ],
    [
      'In preparation for the new year, CERS will be down. The dates are November 7 through November 9.',
      'downtime 2025-11-07/2025-11-09 [cers]',
    ],
    [
      'CERS maintenance is coming. It starts at 6 p.m. on Friday, November 7. It is over by 6 a.m. on Saturday, November 8.',
      'downtime 2025-11-07T18:00-08:00/2025-11-08T06:00-08:00 [cers]',
    ],
  ])('%s', (text, fact) => {
    expect(read(text)).toEqual([fact])
  })

  it('is labelled in its story', () => {
    const text = ['Downtime for CERS', 'When: Friday, November 7, 6–9 p.m.', 'Who: all users'].map(paragraph)
    expect(factsIn({ on: ON, text })).toEqual(['downtime 2025-11-07T18:00-08:00/2025-11-07T21:00-08:00 [cers]'])
  })
  it('has the hours of the sentence that opens its list', () => {
    const text = [
      'CERS is offline 6 a.m. to noon on the following dates:',
      item('Saturday, November 8'),
      item('Saturday, November 15'),
    ]
    expect(factsIn({ on: ON, text })).toEqual([
      'downtime 2025-11-08T06:00-08:00/2025-11-08T12:00-08:00 [cers]',
      'downtime 2025-11-15T06:00-08:00/2025-11-15T12:00-08:00 [cers]',
    ])
  })
})

describe('the systems of a downtime', () => {
  it.each([
    ['TOMS, but not CERS, will be down from 6 p.m. on November 7 to 6 a.m. on November 8.', ['[toms]']],
    ['TOMS goes down at 6 a.m. on November 8; CERS an hour later.', ['[toms]', '[cers]']],
    ['TOMS is down first, on November 8 from 6 to 9 a.m., followed by CERS from 9 a.m. to noon.', ['[toms]', '[cers]']],
    [
      'Both TOMS and CERS are affected on November 8 (6–11 a.m.); on November 9 only CERS is (6–9 a.m.).',
      ['[cers toms]', '[cers]'],
    ],
    ['TOMS will be down November 7–9. CERS will be down during the same period.', ['[cers toms]']],
    [
      'The TOMS downtime has two parts. The first is on November 7 from 6 to 9 p.m. The second is on November 14 from 6 to 9 p.m.',
      ['[toms]', '[toms]'],
    ],
    [
      'CALPADS will not be reachable on November 7 between 5 p.m. and 11 p.m. A second, longer downtime begins at 5 p.m. on November 14, and ends at 6 a.m. on November 17.',
      ['[calpads]', '[calpads]'],
    ],
  ])('%s', (text, systems) => {
    expect(read(text).map((fact) => fact.slice(fact.indexOf('[')))).toEqual(systems)
  })
  it('come back one by one', () => {
    const text = [
      'November 7, 6 p.m. — TOMS and CERS go offline',
      'November 8, 6 a.m. — TOMS returns',
      'November 9, 6 a.m. — CERS returns',
    ]
    expect(factsIn({ on: ON, text: text.map(item) })).toEqual([
      'downtime 2025-11-07T18:00-08:00/2025-11-08T06:00-08:00 [toms]',
      'downtime 2025-11-07T18:00-08:00/2025-11-09T06:00-08:00 [cers]',
    ])
  })
})

describe('beside a downtime', () => {
  it('a window that opens is none, but a window', () => {
    expect(read('TOMS will be down on November 14 to prepare for the window that opens November 17.')).toEqual([
      'downtime 2025-11-14/2025-11-14 [toms]',
      'window 2025-11-17/?',
    ])
  })
  it('what was just told of ends', () => {
    expect(
      read('The sign-up for the field test has been extended. It now ends on November 7 rather than October 31.'),
    ).toEqual(['deadline ?/2025-11-07'])
  })
  it('what comes on the day of the heading is not of another day named there', () => {
    const text = 'Results of tests given since August 18 will be available to teachers in CERS on this day.'
    expect(read(text, 'October 8: Interim Results in CERS')).toEqual(['release 2025-10-08/?'])
  })
})
