import { describe, expect, it } from 'vitest'
import { factsIn, paragraph } from '../../../support/stories.ts'

const ON = '2025-02-20'
const read = (...text: string[]) => factsIn({ on: ON, title: 'Spring News', text })

describe('bounds that are stated by the days around those of a downtime', () => {
  it.each([
    [
      'STAIRS cannot be used March 7–9. It may go down as early as 5 p.m. on March 6 and will be back by 8 a.m. on March 10.',
      'downtime 2025-03-07/2025-03-09 [stairs] from 2025-03-06T17:00-08:00 until 2025-03-10T08:00-07:00',
    ],
    [
      'STAIRS is unavailable from March 7 through March 9. It may be taken offline the evening of March 6, no earlier than 6 p.m.',
      'downtime 2025-03-07/2025-03-09 [stairs] from 2025-03-06T18:00-08:00',
    ],
    [
      'STAIRS will be unavailable March 7. It could go down as early as March 6 at 5 p.m., and should be back no later than 8 a.m. on March 8.',
      'downtime 2025-03-07/2025-03-07 [stairs] from 2025-03-06T17:00-08:00 until 2025-03-08T08:00-08:00',
    ],
    [
      'STAIRS will be down March 7–9. It may be offline from 5 p.m. on Thursday, March 6, to 8 a.m. on Monday, March 10.',
      'downtime 2025-03-07/2025-03-09 [stairs] from 2025-03-06T17:00-08:00 until 2025-03-10T08:00-07:00',
    ],
  ])('%s', (text, fact) => expect(read(text)).toEqual([fact]))

  it('are none where a sentence names other days', () => {
    expect(read('STAIRS will be down March 7–9. CERS may be down on March 12 from 5 to 8 p.m.')).toEqual([
      'downtime 2025-03-07/2025-03-09 [stairs]',
      'downtime 2025-03-12T17:00-07:00/2025-03-12T20:00-07:00 [cers] tentative',
    ])
  })
})

describe('a day that the next sentence moves', () => {
  it.each([
    [
      'The STAIRS maintenance planned for March 1 will not take place. It has been moved to March 8, from 6 a.m. to 2 p.m.',
      'downtime 2025-03-08T06:00-08:00/2025-03-08T14:00-08:00 [stairs] replaces 2025-03-01',
    ],
    [
      'The STAIRS maintenance scheduled for March 1 has been canceled. It has been rescheduled for March 8 at 6 a.m.',
      'downtime 2025-03-08T06:00-08:00/? [stairs] replaces 2025-03-01',
    ],
    [
      'The webinar was planned for March 4. It has been moved to March 11 at 2 p.m.',
      'event 2025-03-11T14:00-07:00/? replaces 2025-03-04',
    ],
    ['Rosters were due March 4. The deadline has been moved to March 11.', 'deadline ?/2025-03-11 replaces 2025-03-04'],
  ])('%s', (text, fact) => expect(read(text)).toEqual([fact]))
})

it('reads the limit of what the next sentence asks for "by then"', () => {
  expect(read('Version 16 stops working on July 1, 2025. Install the new version by then.')).toEqual([
    'deadline ?/2025-07-01',
  ])
  expect(read('Version 16 stops working on July 1, 2025. Nobody knows what comes then.')).toEqual([])
})

it('keeps of a weekend and its hours the hours', () => {
  const told =
    'Maintenance of STAIRS is set for the weekend of March 8. It will be down from 5 p.m. Friday, March 7, until 8 a.m. Tuesday, March 11.'
  expect(read(told)).toEqual(['downtime 2025-03-07T17:00-08:00/2025-03-11T08:00-07:00 [stairs]'])
})

it('takes a day alone at the head of an announcement for its stamp where a later meeting is told', () => {
  const stamped = (told: string) =>
    factsIn({ on: null, title: 'Remote Testing Webinar', text: [paragraph('February 3, 2025'), told] })
  expect(stamped('The webinar will be held on March 4, from 3 to 4 p.m.')).toEqual([
    'event 2025-03-04T15:00-08:00/2025-03-04T16:00-08:00',
  ])
  expect(stamped('Bring your questions.')).toEqual(['event 2025-02-03/2025-02-03'])
})

describe('the day in front of a heading', () => {
  const headed = (title: string, text: string) => factsIn({ on: ON, title, text })
  it('is that of what the first sentence below it says', () => {
    expect(headed('May 8: CAST Reports', 'The first reports will appear in the library.')).toEqual([
      'release 2025-05-08/?',
    ])
    expect(headed('May 8: Rosters', 'Rosters must be submitted to the county office.')).toEqual([
      'deadline ?/2025-05-08',
    ])
    expect(
      headed('May 8: Technology Survey', 'Answer the survey that was e-mailed on February 3 by this day.'),
    ).toEqual(['deadline ?/2025-05-08'])
  })
  it('says nothing where that sentence says nothing', () => {
    expect(headed('May 8: Census Day', 'Students who are enrolled are counted.')).toEqual([])
  })
})
