import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

// A sentence about a downtime has other times, too: of what it is for, what comes before or after it, who told of it.

const on = '2027-01-11'
const T = 'from 6 p.m. to 10 p.m. on February 5'
const DOWN = 'downtime 2027-02-05T18:00-08:00/2027-02-05T22:00-08:00 [thss]'

const downtimesIn = (text: string) => factsIn({ on, text }).filter((fact) => fact.startsWith('downtime'))

describe('a time that a sentence about a downtime goes on to is no second downtime', () => {
  it.each([
    ', the day before the window opens on February 6.',
    ', following the close of the scoring window on February 1.',
    ', two days before the window opens on February 7.',
    ' to prepare for the release of scores on February 9.',
    ' in preparation for the launch of a new version on February 9.',
    ' and scores will be released on February 9.',
    ', after which a webinar will be held on February 8 at 3 p.m.',
    ' as announced on January 4.',
    '; scores entered by 4 p.m. that day are safe.',
    ', so please finish your work by 4 p.m.',
    '. This was announced on January 4.',
    '. The last downtime was on December 7.',
  ])('…%s', (rest) => {
    const openings = [`The THSS will be unavailable ${T}`, `Users cannot log on to the THSS ${T}`]
    for (const opening of openings) expect(downtimesIn(opening + rest)).toEqual([DOWN])
  })
})

describe('nor is one in front of it', () => {
  it.each([
    'Following the close of scoring on February 1, the THSS will be unavailable T.',
    'In preparation for the release of scores on February 9, the THSS will be unavailable T.',
    'With scores to be released on February 9, the THSS will be unavailable T.',
    'As the January 4 message said, the THSS will be unavailable T.',
    'Correction to the January 4 message: the THSS will be unavailable T.',
    'Unlike on December 7, the THSS will be unavailable T.',
    'On January 6, the vendor told us that the THSS will be unavailable T.',
    'The vendor said on January 6 that the THSS will be unavailable T.',
    'The THSS downtime that was planned for January 29 will take place T.',
    'The THSS, whose new version comes out on February 9, will be unavailable T.',
    'The release of scores on February 9 requires a THSS downtime T.',
    'A THSS downtime T follows the close of scoring on February 1.',
  ])('%s', (text) => {
    expect(downtimesIn(text.replace('T.', `${T}.`).replace(' T follows', ` ${T} follows`))).toEqual([DOWN])
  })
})

describe('a second time of the same downtime stays one', () => {
  it.each([
    ['CERS is down on February 5 and again on February 9.', ['2027-02-05/2027-02-05', '2027-02-09/2027-02-09']],
    [
      'Following its downtime on February 5, CERS will be down again on February 9.',
      ['2027-02-05/2027-02-05', '2027-02-09/2027-02-09'],
    ],
    [
      'CERS is down on February 5, and because the work goes on, on February 9.',
      ['2027-02-05/2027-02-05', '2027-02-09/2027-02-09'],
    ],
  ])('%s', (text, days) => {
    expect(downtimesIn(text)).toEqual(days.map((day) => `downtime ${day} [cers]`))
  })
})

describe('what is called off is the downtime that is named', () => {
  it.each([
    'The THSS will be unavailable T. The downtime of January 29 is cancelled.',
    'The THSS will be unavailable T (new dates; the January 29 downtime is cancelled).',
    'The downtime on January 29 will not take place; instead, the THSS will be unavailable T.',
  ])('%s', (text) => {
    const [old, kept] = downtimesIn(text.replace(/\bT(?=[. ]|$)(?=\.| \()/, T))
    expect([old, kept]).toEqual(['downtime 2027-01-29/2027-01-29 [thss] cancelled', DOWN])
  })

  it('also where the next sentence names its day', () => {
    const text = 'The THSS was to be unavailable on February 5. The downtime of February 5 is cancelled.'
    expect(downtimesIn(text)).toEqual(['downtime 2027-02-05/2027-02-05 [thss] cancelled'])
  })
})

describe('a time of another year, told to compare, is no fact', () => {
  it.each([
    'The window opens February 5, one day earlier than last year (February 6).',
    'The window opens February 5, compared to February 6 last year.',
    'The window opens February 5 (last year: February 6).',
  ])('%s', (text) => {
    expect(factsIn({ on, text })).toEqual(['window 2027-02-05/?'])
  })
})

it('what moves takes the place of what it was, whatever else its reason tells', () => {
  const text = 'The deadline of January 29 has been extended to February 5 because CERS was down on January 7.'
  expect(factsIn({ on, text })).toEqual([
    'deadline ?/2027-02-05 replaces 2027-01-29',
    'downtime 2027-01-07/2027-01-07 [cers]',
  ])
})
