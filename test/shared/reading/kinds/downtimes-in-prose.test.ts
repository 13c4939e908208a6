import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const ON = '2025-09-18'

describe('a downtime told in prose', () => {
  it.each([
    [
      'between certain hours',
      'TOMS will be down on Saturday, October 4, between the hours of 6 a.m. and 10 a.m.',
      'downtime 2025-10-04T06:00-07:00/2025-10-04T10:00-07:00 [toms]',
    ],
    [
      'after an hour of its day',
      'TOMS will be unavailable Friday, October 3, after 5 p.m.',
      'downtime 2025-10-03T17:00-07:00/? [toms]',
    ],
    [
      'before an hour of its day',
      'TOMS will be unavailable on Friday, October 3, prior to 8 a.m.',
      'downtime ?/2025-10-03T08:00-07:00 [toms]',
    ],
    ['until an hour of today', 'CERS is down today until 3 p.m.', 'downtime ?/2025-09-18T15:00-07:00 [cers]'],
    [
      'as what keeps anything from taking place',
      'No rostering can take place on October 4 because TOMS will be down all day.',
      'downtime 2025-10-04/2025-10-04 [toms]',
    ],
    [
      'behind a clause on what stays up',
      'While TOMS remains available, CERS and the THSS will be down October 4.',
      'downtime 2025-10-04/2025-10-04 [cers thss]',
    ],
    [
      'as the exception',
      'CERS can be reached at any hour and is open around the clock, except from 2 to 4 a.m. on October 4.',
      'downtime 2025-10-04T02:00-07:00/2025-10-04T04:00-07:00 [cers]',
    ],
    [
      'that ends at another hour than was told',
      'The downtime of CERS on October 4 will end at 8 p.m. instead of 6 p.m.',
      'downtime ?/2025-10-04T20:00-07:00 [cers]',
    ],
    [
      'that ends when its system is available',
      'The CERS downtime has been shortened; CERS will be available at noon on October 4.',
      'downtime ?/2025-10-04T12:00-07:00 [cers]',
    ],
    [
      'from one part of a day to another',
      'TOMS will be unavailable from the evening of October 3 to the morning of October 6.',
      'downtime 2025-10-03/2025-10-06 [toms]',
    ],
    [
      'with hours right before its days',
      'TOMS will be unavailable 5 p.m. 10/3 to 8 a.m. 10/6.',
      'downtime 2025-10-03T17:00-07:00/2025-10-06T08:00-07:00 [toms]',
    ],
    [
      'that ends when what was down is available',
      'CERS has been unavailable since September 17. We expect it to be available on September 23.',
      'downtime 2025-09-17/2025-09-23 [cers]',
    ],
    [
      'whose after-effects name other systems',
      'All systems will be down on October 4, from 6 to 10 a.m. Changes made before the downtime may take up to 24 hours to appear in CERS.',
      'downtime 2025-10-04T06:00-07:00/2025-10-04T10:00-07:00 []',
    ],
  ])('%s', (_, text, fact) => {
    expect(factsIn({ on: ON, text })).toEqual([fact])
  })
})

describe('the end of the work is the end of the downtime', () => {
  const fact = 'downtime 2025-10-03T17:00-07:00/2025-10-06T08:00-07:00 [toms]'

  it.each([
    'Maintenance of TOMS begins at 5 p.m. on October 3 and is expected to be completed by 8 a.m. on October 6.',
    'TOMS goes off-line on October 3 at 5 p.m.; the work will be done by October 6 at 8 a.m.',
    'TOMS will be down starting October 3 at 5 p.m. We expect the maintenance to be complete by 8 a.m. on October 6.',
    'Work on TOMS starts at 5 p.m. on October 3. It will be finished by 8 a.m. on October 6. TOMS cannot be used during this time.',
  ])('%s', (text) => {
    expect(factsIn({ on: ON, text })).toEqual([fact])
  })

  it('but what people have to finish stays a deadline', () => {
    expect(
      factsIn({ on: ON, text: 'TOMS will be down October 4. All scoring must be completed by October 3 at 5 p.m.' }),
    ).toEqual(['deadline ?/2025-10-03T17:00-07:00', 'downtime 2025-10-04/2025-10-04 [toms]'])
  })
})

it('reads each of the downtimes that a story counts', () => {
  expect(
    factsIn({
      on: ON,
      text: 'Two downtimes are planned. The first is October 4, from 6 to 10 a.m., and the second is October 11, from 6 a.m. to noon. Both affect CERS.',
    }),
  ).toEqual([
    'downtime 2025-10-04T06:00-07:00/2025-10-04T10:00-07:00 [cers]',
    'downtime 2025-10-11T06:00-07:00/2025-10-11T12:00-07:00 [cers]',
  ])
})

it('knows which system is meant by the one that goes down after a limit', () => {
  expect(
    factsIn({
      on: ON,
      text: 'Coordinators finish their work in TOMS before it goes offline at 5 p.m. on September 26.',
    }),
  ).toEqual(['deadline ?/2025-09-26T17:00-07:00', 'downtime 2025-09-26T17:00-07:00/? [toms]'])
})

it('drops the day on which a system was to be down', () => {
  expect(
    factsIn({
      on: ON,
      text: 'TOMS, which was to be down on October 4, will remain available. The downtime is now planned for October 11.',
    }),
  ).toEqual(['downtime 2025-10-11/2025-10-11 []'])
})
