import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const read = (text: string, title = 'News from the Field') => factsIn({ on: '2025-10-01', title, text })

describe('a day or hour that points to one named before', () => {
  it.each([
    [
      'TOMS goes down on November 7 at 5 p.m. It is back on the 10th at 8 a.m.',
      ['downtime 2025-11-07T17:00-08:00/2025-11-10T08:00-08:00 [toms]'],
    ],
    ['TOMS will be down from the 12th to the 14th of November.', ['downtime 2025-11-12/2025-11-14 [toms]']],
    [
      'In November, CERS will be down on the 12th and the 13th.',
      ['downtime 2025-11-12/2025-11-12 [cers]', 'downtime 2025-11-13/2025-11-13 [cers]'],
    ],
    [
      'Two downtimes fall in November: on the 8th, CERS is down from 5 to 9 p.m.; on the 15th, TOMS is down from 6 to 8 p.m.',
      [
        'downtime 2025-11-08T17:00-08:00/2025-11-08T21:00-08:00 [cers]',
        'downtime 2025-11-15T18:00-08:00/2025-11-15T20:00-08:00 [toms]',
      ],
    ],
    [
      'At 5 p.m. on October 28 the THSS goes down, and on the 2nd it is back.',
      ['downtime 2025-10-28T17:00-07:00/2025-11-02 [thss]'],
    ],
    [
      'Scores are due on November 7 at 5 p.m. TOMS closes at that time.',
      ['deadline ?/2025-11-07T17:00-08:00', 'downtime 2025-11-07T17:00-08:00/? [toms]'],
    ],
    [
      'TOMS closes at 5 p.m. on November 7. CERS closes at the same time.',
      ['downtime 2025-11-07T17:00-08:00/? [cers toms]'],
    ],
    [
      'The rollover takes place on November 20. On this day TOMS will be unavailable.',
      ['downtime 2025-11-20/2025-11-20 [toms]'],
    ],
    [
      'CERS will be down from November 7 to November 9. From November 7 to November 9, TOMS cannot be used, either.',
      ['downtime 2025-11-07/2025-11-09 [cers toms]'],
    ],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })

  it.each([
    [
      'The window closes on November 7 at 5 p.m. Students testing at that time are logged out.',
      ['window ?/2025-11-07T17:00-08:00'],
    ],
    ['Students in the 12th grade get the 3rd edition. Order by November 7.', ['deadline ?/2025-11-07']],
    ['The application in TOMS closes on November 7.', ['deadline ?/2025-11-07']],
    ['TOMS closes for orders on November 7.', ['deadline ?/2025-11-07']],
  ])('is no downtime: %s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})

describe('work on a system', () => {
  it.each([
    'TOMS will be upgraded during the weekend of November 15.',
    'TOMS will be upgraded over the weekend of November 15–16.',
    'The upgrade of TOMS will take place on November 15–16.',
  ])('takes it away: %s', (text) => {
    expect(read(text)).toEqual(['downtime 2025-11-15/2025-11-16 [toms]'])
  })

  it('does not where it is on its papers', () => {
    expect(read('The TOMS user guide will be upgraded on November 15.')).toEqual([])
  })
})

describe('hours in two zones', () => {
  it('are told apart by the systems that the story names', () => {
    const text =
      'All times for TOMS are Pacific; all times for CERS are Eastern. TOMS is down on November 7 from 5 to 9 p.m. CERS is down on November 8 from 5 to 9 p.m.'
    expect(read(text)).toEqual([
      'downtime 2025-11-07T17:00-08:00/2025-11-07T21:00-08:00 [toms]',
      'downtime 2025-11-08T17:00-05:00/2025-11-08T21:00-05:00 [cers]',
    ])
  })
  it('are those of the text under a heading with the day', () => {
    expect(read('TOMS will be offline from 8 to 10 p.m. ET.', 'November 7: TOMS Goes Offline')).toEqual([
      'downtime 2025-11-07T20:00-05:00/2025-11-07T22:00-05:00 [toms]',
    ])
  })
})
