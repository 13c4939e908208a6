import { describe, expect, it } from 'vitest'
import { factsIn, item, row } from '../../../support/stories.ts'

const ON = '2025-02-20'
const read = (text: string) => factsIn({ on: ON, title: 'Spring News', text })

describe('a limit', () => {
  it.each([
    ['Registration ends when seats are filled or on March 14, whichever is first.', 'deadline ?/2025-03-14'],
    ['Sign-ups close once all seats are taken or on March 14, whichever comes first.', 'deadline ?/2025-03-14'],
    ['Changes made after 5 p.m. on March 14 will not be reflected in reports.', 'deadline ?/2025-03-14T17:00-07:00'],
    ['Updates made after March 14 will not appear on labels.', 'deadline ?/2025-03-14'],
    ['LEAs may request an extension until March 14.', 'deadline ?/2025-03-14'],
    ['The last UPS pickup is on March 14.', 'deadline ?/2025-03-14'],
  ])('%s', (text, fact) => expect(read(text)).toEqual([fact]))
})

describe('a window', () => {
  it.each([
    ['The window closes on the last day of instruction or June 13, 2025, whichever is earlier.', 'window ?/2025-06-13'],
    [
      'The window, which opened on January 13, closes on the last day of instruction or June 13, 2025, whichever is earlier.',
      'window 2025-01-13/2025-06-13',
    ],
    ['Teachers may begin scoring the interim tasks on March 10.', 'window 2025-03-10/?'],
    ['Hand scoring may begin on March 10.', 'window 2025-03-10/?'],
    ['The quiz is available on Moodle through May 30.', 'window ?/2025-05-30'],
    ['LEAs can opt out of paper reports from May 5 to May 23.', 'window 2025-05-05/2025-05-23'],
    ['Schools will be able to edit labels March 3–21.', 'window 2025-03-03/2025-03-21'],
    [
      'LEAs have had access to the preview since February 10; it closes at 4 p.m. on March 7.',
      'window 2025-02-10/2025-03-07T16:00-08:00',
    ],
    ['The CAST opens on March 3.', 'window 2025-03-03/?'],
    ['On March 3, the interim assessments open.', 'window 2025-03-03/?'],
    ['LEAs may begin CAASPP testing on March 3.', 'window 2025-03-03/?'],
    [
      'The ordering window opens on March 3. It closes at 5 p.m. on March 21.',
      'window 2025-03-03/2025-03-21T17:00-07:00',
    ],
  ])('%s', (text, fact) => expect(read(text)).toEqual([fact]))

  it('opens with the tests that an entry of a calendar names', () => {
    const text = ['Note these days.', item('March 3: Interim assessments open')]
    expect(factsIn({ on: ON, title: 'Dates', text })).toEqual(['window 2025-03-03/?'])
  })

  it('is nothing that can only be looked at, and no days of which people may be something', () => {
    expect(read('While reports are loaded from May 20 through May 22, coordinators can look at profiles.')).toEqual([])
    expect(read('Students may be absent March 3–21.')).toEqual([])
  })
})

it('leaves the month of what a release is about', () => {
  expect(read('Reports for windows that closed in January will be mailed beginning March 3.')).toEqual([
    'release 2025-03-03/?',
  ])
})

it('knows the length of what "will last one hour"', () => {
  expect(read('Join the chat on March 4 at 3 p.m. The chat will last one hour.')).toEqual([
    'event 2025-03-04T15:00-08:00/2025-03-04T16:00-08:00',
  ])
})

it.each([
  'Our success agents will be away March 31 through April 4.',
  'CalTAC will be closed on Monday, March 31, in observance of a holiday.',
])('is no downtime when people are away: %s', (text) => expect(read(text)).toEqual([]))

it('reads the days of meetings beside the limit for applications', () => {
  const columns = 'Opportunity | Meeting Date(s) | Application Deadline'
  const text = [
    row(columns, 'Item Writing | March 24–28, 2025 | March 7, 2025'),
    row(columns, 'Range Finding | July 2025 | April 30, 2025'),
  ]
  expect(factsIn({ on: null, title: 'Current Opportunities', text })).toEqual([
    'deadline ?/2025-03-07',
    'deadline ?/2025-04-30',
    'event 2025-03-24/2025-03-28',
    'event 2025-07/2025-07',
  ])
})

describe('the day of a heading', () => {
  const headed = (title: string, text: string) => factsIn({ on: ON, title, text })
  it('opens the window that closes below it', () => {
    const closes = 'The ordering window closes at 5 p.m. on March 21.'
    expect(headed('March 3: Ordering Opens', closes)).toEqual(['window 2025-03-03/2025-03-21T17:00-07:00'])
  })
  it('is that of what its own words say', () => {
    expect(headed('March 3: Notices Sent', 'They go to all who were chosen.')).toEqual(['release 2025-03-03/?'])
  })
  it('is no window where nobody works', () => {
    expect(headed('November 26–28: Thanksgiving Holiday', 'Nobody answers the telephone.')).toEqual([])
  })
})

it('leaves a day that only says which windows are meant', () => {
  expect(read('LEAs with windows that end after March 28 should keep everybody informed.')).toEqual([])
})

it('reads what will be out by a day as a release', () => {
  expect(read('A sampler of questions will be out by the end of July.')).toEqual(['release 2025-07-31/? approximate'])
})

it('keeps all systems of a list that stands behind its nights', () => {
  const text = 'During the night of March 10, to March 11, TOMS, the DEI, and CERS will be down from 9 p.m. to 5 a.m.'
  expect(read(text)).toEqual(['downtime 2025-03-10T21:00-07:00/2025-03-11T05:00-07:00 [cers dei toms]'])
})

describe('hours of meetings', () => {
  it.each([
    [
      'Using Results – March 11 or March 18 – 9–10 a.m.',
      ['event 2025-03-11T09:00-07:00/2025-03-11T10:00-07:00', 'event 2025-03-18T09:00-07:00/2025-03-18T10:00-07:00'],
    ],
    [
      'Drop in any Wednesday in March (5, 12, or 19) between 3 and 4 p.m. to talk.',
      [
        'event 2025-03-05T15:00-08:00/2025-03-05T16:00-08:00',
        'event 2025-03-12T15:00-07:00/2025-03-12T16:00-07:00',
        'event 2025-03-19T15:00-07:00/2025-03-19T16:00-07:00',
      ],
    ],
  ])('%s', (text, facts) => {
    expect(factsIn({ on: ON, title: 'Spring Trainings', text: [item(text)] })).toEqual(facts)
  })

  it('are those at which they begin and adjourn', () => {
    const text = ['The meetings are on March 11 and 18.', 'Both meetings begin at 9 a.m. and adjourn at 3 p.m.']
    expect(factsIn({ on: ON, title: 'Meetings', text })).toEqual([
      'event 2025-03-11T09:00-07:00/2025-03-11T15:00-07:00',
      'event 2025-03-18T09:00-07:00/2025-03-18T15:00-07:00',
    ])
  })
})

describe('what opens by a day', () => {
  it.each([
    ['The practice window will open no later than April 7.', ['window 2025-04-07/? approximate']],
    ['Enrollment opens by April 7.', ['release 2025-04-07/? approximate']],
    ['Districts must open their window by April 7.', ['deadline ?/2025-04-07']],
    ['The boxes must be opened by April 7.', ['deadline ?/2025-04-07']],
    ['STAIRS is down on April 4 and opens again by April 7.', ['downtime 2025-04-04/2025-04-07 [stairs]']],
  ])('opens then, and is no limit for people: %s', (text, facts) => {
    expect(factsIn({ on: '2025-03-04', text })).toEqual(facts)
  })
})
