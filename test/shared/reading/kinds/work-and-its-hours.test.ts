import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const read = (text: Parameters<typeof factsIn>[0]['text'], title?: string) =>
  factsIn({ on: '2025-09-08', text, ...(title ? { title } : {}) })

describe('how long systems stay away', () => {
  it('may be told as access that is restored', () => {
    expect(
      read('STAIRS goes dark at 6 p.m. on September 19, and we hope to restore access by 9 a.m. on September 21.'),
    ).toEqual(['downtime 2025-09-19T18:00-07:00/2025-09-21T09:00-07:00 [stairs]'])
  })

  it('may be a part of a last day', () => {
    expect(read('STAIRS will continue to be down through most of the afternoon of September 19.')).toEqual([
      'downtime ?/2025-09-19 [stairs]',
    ])
  })

  it('may be told by a weekday and the day that it is', () => {
    expect(read('We take STAIRS down on Thursday evening on the 18th until Monday 22nd September.')).toEqual([
      'downtime 2025-09-18/2025-09-22 [stairs]',
    ])
  })

  it('may be the whole time of a migration', () => {
    expect(
      read([
        'STAIRS will be migrated to a new data center between the dates of September 18 and September 22, 2025.',
        'It will be inaccessible during this extended period.',
      ]),
    ).toEqual(['downtime 2025-09-18/2025-09-22 [stairs]'])
  })
})

describe('hours of several downtimes', () => {
  it('are each of the one that they are told behind', () => {
    expect(
      read([
        'On Friday, September 19, we will be upgrading STAIRS. Work begins at 7 p.m.',
        'On Saturday, September 20, the team will be installing patches in STAIRS beginning at 8 a.m. We expect all work to be complete by 3 p.m.',
      ]),
    ).toEqual([
      'downtime 2025-09-19T19:00-07:00/? [stairs]',
      'downtime 2025-09-20T08:00-07:00/2025-09-20T15:00-07:00 [stairs]',
    ])
  })

  it('are of all where they are told once', () => {
    expect(
      read('STAIRS is down on September 19. CARS is down on September 20. Both outages run from 7 to 9 p.m.'),
    ).toEqual([
      'downtime 2025-09-19T19:00-07:00/2025-09-19T21:00-07:00 [stairs]',
      'downtime 2025-09-20T19:00-07:00/2025-09-20T21:00-07:00 [cars]',
    ])
  })

  it('may begin those of a list below', () => {
    expect(
      read(['Work starts at 7 p.m.', item('September 19, 2025'), item('October 3, 2025')], 'STAIRS Maintenance'),
    ).toEqual(['downtime 2025-09-19T19:00-07:00/? [stairs]', 'downtime 2025-10-03T19:00-07:00/? [stairs]'])
  })
})

describe('work of which a part takes systems away', () => {
  it('has the hours of that part', () => {
    expect(
      read(
        'Servers are under maintenance on September 19 from midnight to 7 a.m. STAIRS will be offline from 2 to 4 a.m. during this window.',
      ),
    ).toEqual(['downtime 2025-09-19T02:00-07:00/2025-09-19T04:00-07:00 [stairs]'])
  })

  it('is not that of another system', () => {
    expect(
      read(
        'CARS is under maintenance on September 19 from 1 to 7 a.m. STAIRS will be offline from 2 to 4 a.m. during this window.',
      ),
    ).toContain('downtime 2025-09-19T01:00-07:00/2025-09-19T07:00-07:00 [cars]')
  })
})

it('a day that is told again with its hour is the same downtime', () => {
  expect(
    read([
      'What to do while STAIRS is offline on September 19:',
      'STAIRS and CARS go offline on September 19 at 11 a.m.',
    ]),
  ).toEqual(['downtime 2025-09-19T11:00-07:00/? [cars stairs]'])
})

it('systems listed as away for the whole time are those of the one downtime', () => {
  expect(
    read([
      'Maintenance will affect STAIRS from September 19 through September 21.',
      'New servers are put in place.',
      'The following will be inaccessible during the entire window:',
      item('CARS'),
      item('Moodle'),
    ]),
  ).toEqual(['downtime 2025-09-19/2025-09-21 [cars moodle stairs]'])
})

it('an answer is of the system that the question names', () => {
  expect(
    read(['When is the outage of STAIRS?', 'Friday 9/19/2025 (5PM) through Monday 9/22/2025 (8AM)'], 'Questions'),
  ).toEqual(['downtime 2025-09-19T17:00-07:00/2025-09-22T08:00-07:00 [stairs]'])
})

describe('one hour for several days', () => {
  it.each([
    [
      'Leave STAIRS before 10 p.m. on September 19 and 26.',
      'deadline ?/2025-09-19T22:00-07:00',
      'deadline ?/2025-09-26T22:00-07:00',
    ],
    [
      'STAIRS goes down at noon on September 19, 22, and 26.',
      'downtime 2025-09-19T12:00-07:00/? [stairs]',
      'downtime 2025-09-22T12:00-07:00/? [stairs]',
      'downtime 2025-09-26T12:00-07:00/? [stairs]',
    ],
    [
      'Orders are due by 5 p.m. on September 19 and October 3.',
      'deadline ?/2025-09-19T17:00-07:00',
      'deadline ?/2025-10-03T17:00-07:00',
    ],
  ])('is that of each: %s', (text, ...facts) => {
    expect(read(text)).toEqual(facts)
  })

  it('is not that of a day with an hour of its own', () => {
    expect(read('Orders are due by 5 p.m. on September 19 and by noon on October 3.')).toEqual([
      'deadline ?/2025-09-19T17:00-07:00',
      'deadline ?/2025-10-03T12:00-07:00',
    ])
  })

  it('is not that of a number of people', () => {
    expect(read('STAIRS goes down at 5 p.m. on September 19 and 26 people are asked to log off.')).toEqual([
      'downtime 2025-09-19T17:00-07:00/? [stairs]',
    ])
  })
})

describe('hours with more words', () => {
  it.each([
    ['12:00 PM (noon) on September 19 to 6 PM on September 20', '2025-09-19T12:00-07:00/2025-09-20T18:00-07:00'],
    ['6 p.m. EPT on September 19 to 8 p.m. EPT on September 20', '2025-09-19T18:00-04:00/2025-09-20T20:00-04:00'],
  ])('are read: %s', (text, edges) => {
    expect(read(`STAIRS will be down from ${text}.`)).toEqual([`downtime ${edges} [stairs]`])
  })
})

it('work to be done before a system is put down is a limit and tells a start', () => {
  expect(read('Send all forms before STAIRS is shut down on September 19 at 6 p.m.')).toEqual([
    'deadline ?/2025-09-19T18:00-07:00',
    'downtime 2025-09-19T18:00-07:00/? [stairs]',
  ])
})
