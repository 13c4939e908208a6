import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const read = (text: string, title = 'Downtimes Ahead') => factsIn({ on: '2025-09-18', title, text })

describe('words that point back to a downtime told before', () => {
  it.each([
    [
      'what follows goes down too, and both come back together',
      'ORS goes down at 5 p.m. on Friday, October 3. ART follows on Saturday, October 4, at 7 a.m. Both return on Monday, October 6, at 6 a.m.',
      [
        'downtime 2025-10-03T17:00-07:00/2025-10-06T06:00-07:00 [ors]',
        'downtime 2025-10-04T07:00-07:00/2025-10-06T06:00-07:00 [art]',
      ],
    ],
    [
      'hours and systems of two stretches are told behind them',
      'Two downtimes are planned, one from October 3 to October 5 and one from October 10 to October 12. Each begins at 6 p.m. on its first day and ends at 10 p.m. on its last. TOMS and CERS cannot be used during these times; the ORS stays online.',
      [
        'downtime 2025-10-03T18:00-07:00/2025-10-05T22:00-07:00 [cers toms]',
        'downtime 2025-10-10T18:00-07:00/2025-10-12T22:00-07:00 [cers toms]',
      ],
    ],
    [
      'what cannot be used is told of that time',
      'The tests change over to the new year from 5 p.m. on October 3 to 8 a.m. on October 6. For that time, CERS is not available.',
      ['downtime 2025-10-03T17:00-07:00/2025-10-06T08:00-07:00 [cers]'],
    ],
    [
      'that downtime is called off',
      'CERS was to be unavailable on October 4 and 5. That downtime is no longer scheduled.',
      ['downtime 2025-10-04/2025-10-04 [cers] cancelled', 'downtime 2025-10-05/2025-10-05 [cers] cancelled'],
    ],
    [
      'it takes place at last',
      'The downtime of TOMS has been put off again. It was first set for September 20, then for September 27; it now takes place on October 4, starting at 7 a.m.',
      ['downtime 2025-10-04T07:00-07:00/? [toms]'],
    ],
    [
      'it is shorter than was told',
      'We told you that TOMS would be down October 3–9. The downtime is now shorter: TOMS will be unavailable only from October 6 to October 8.',
      ['downtime 2025-10-06/2025-10-08 [toms]'],
    ],
    [
      'it is down again at the same hours',
      'CERS will be down on October 4, from 3 p.m. to 9 p.m. and again, at the same hours, on October 11.',
      [
        'downtime 2025-10-04T15:00-07:00/2025-10-04T21:00-07:00 [cers]',
        'downtime 2025-10-11T15:00-07:00/2025-10-11T21:00-07:00 [cers]',
      ],
    ],
    [
      'its nights run into the following day',
      'CERS will be unavailable on October 6 and October 8, from 10 p.m. to 4 a.m. the following day.',
      [
        'downtime 2025-10-06T22:00-07:00/2025-10-07T04:00-07:00 [cers]',
        'downtime 2025-10-08T22:00-07:00/2025-10-09T04:00-07:00 [cers]',
      ],
    ],
    [
      'its day stands apart from its hour',
      'On October 3, CERS goes offline at 3 p.m.; it is back at 7 a.m. on October 6.',
      ['downtime 2025-10-03T15:00-07:00/2025-10-06T07:00-07:00 [cers]'],
    ],
    [
      'the right dates are told',
      'The last message said that CERS would be unavailable October 3–5. The correct dates are October 4–5, 2025.',
      ['downtime 2025-10-04/2025-10-05 [cers]'],
    ],
    [
      'it is back the next morning',
      'CERS cannot be used on October 4. It will be back online the next morning.',
      ['downtime 2025-10-04/2025-10-04 [cers]'],
    ],
  ])('%s', (_, text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})

describe('a group of systems and its members', () => {
  it.each([
    [
      'each has its own time behind a colon',
      'TOMS and CERS will be down: TOMS from 5 p.m. on October 3 to 8 a.m. on October 4, and CERS from 8 a.m. to 8 p.m. on October 5.',
      [
        'downtime 2025-10-03T17:00-07:00/2025-10-04T08:00-07:00 [toms]',
        'downtime 2025-10-05T08:00-07:00/2025-10-05T20:00-07:00 [cers]',
      ],
    ],
    [
      'each has its day in turn',
      'TOMS and CERS will be down on October 4 and October 5, respectively, from 6 to 8 a.m.',
      [
        'downtime 2025-10-04T06:00-07:00/2025-10-04T08:00-07:00 [toms]',
        'downtime 2025-10-05T06:00-07:00/2025-10-05T08:00-07:00 [cers]',
      ],
    ],
    [
      'each has its half of a sentence, though an hour stands before its name',
      'On Saturday, October 4, from 6 a.m. to 6 p.m. CERS will be unavailable, and on Sunday, October 5, from 6 a.m. to noon TOMS will be unavailable.',
      [
        'downtime 2025-10-04T06:00-07:00/2025-10-04T18:00-07:00 [cers]',
        'downtime 2025-10-05T06:00-07:00/2025-10-05T12:00-07:00 [toms]',
      ],
    ],
    [
      'each has its own start where the verb is said once',
      'The DEI goes offline on October 3 at 6 p.m. and the THSS on October 4 at 6 p.m.; both come back on October 6 at 8 a.m.',
      [
        'downtime 2025-10-03T18:00-07:00/2025-10-06T08:00-07:00 [dei]',
        'downtime 2025-10-04T18:00-07:00/2025-10-06T08:00-07:00 [thss]',
      ],
    ],
    [
      'one that comes back with the others has its own start',
      'ORS will be unavailable from October 4, 5 p.m. through October 6, 8 a.m. CERS goes down earlier, on October 3, at noon; it returns on October 6, at 8 a.m. like the rest.',
      [
        'downtime 2025-10-03T12:00-07:00/2025-10-06T08:00-07:00 [cers]',
        'downtime 2025-10-04T17:00-07:00/2025-10-06T08:00-07:00 [ors]',
      ],
    ],
  ])('%s', (_, text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})

it('gives each place of a list its day, and all of them the hours behind it', () => {
  expect(
    read(
      'Clinics will be held in Ventura on October 14, in Merced on October 16, and in Chico on October 21, each from 8:30 a.m. to 3 p.m. Parking is free after 8 a.m.',
      'Clinics',
    ),
  ).toEqual([
    'event 2025-10-14T08:30-07:00/2025-10-14T15:00-07:00',
    'event 2025-10-16T08:30-07:00/2025-10-16T15:00-07:00',
    'event 2025-10-21T08:30-07:00/2025-10-21T15:00-07:00',
  ])
})

it('takes what follows a meeting for another one', () => {
  expect(read('A panel meets on October 7 at 10 a.m.; a second one follows on October 14 at 1 p.m.', 'Panels')).toEqual(
    ['event 2025-10-07T10:00-07:00/?', 'event 2025-10-14T13:00-07:00/?'],
  )
})

describe('what happens to data during a downtime is nothing that is down', () => {
  const told =
    'The field tests and what belongs to them will have a downtime from October 3, at 5 p.m. to October 6, at 8 a.m.'

  it.each([
    'During this downtime, open answers will be deleted from the THSS.',
    'In this planned outage, rosters move from ART to TOMS.',
  ])('%s', (behind) => {
    expect(read(`${told} ${behind}`)).toEqual(['downtime 2025-10-03T17:00-07:00/2025-10-06T08:00-07:00 []'])
  })

  it('but systems that cannot be used in it are', () => {
    expect(read(`${told} During this downtime, the THSS and DEI cannot be used.`)).toEqual([
      'downtime 2025-10-03T17:00-07:00/2025-10-06T08:00-07:00 [dei thss]',
    ])
  })
})
