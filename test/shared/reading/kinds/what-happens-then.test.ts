import { describe, expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

const read = (text: string) => factsIn({ on: '2025-10-02', title: 'News from the Field', text })

describe('a meeting', () => {
  it.each([
    ['Sessions: November 4 at 10 a.m. or 2 p.m.', ['event 2025-11-04T10:00-08:00/?', 'event 2025-11-04T14:00-08:00/?']],
    [
      'Choose one of two sessions, November 4 at 10 a.m. or November 5 at 2 p.m.',
      ['event 2025-11-04T10:00-08:00/?', 'event 2025-11-05T14:00-08:00/?'],
    ],
    [
      'Webinar: November 4, 3 p.m. Register by October 28.',
      ['deadline ?/2025-10-28', 'event 2025-11-04T15:00-08:00/?'],
    ],
    ['The advisory committee meets November 4.', ['event 2025-11-04/2025-11-04']],
    ['A live demo is at noon tomorrow.', ['event 2025-10-03T12:00-07:00/?']],
    [
      'The training starts at 9 a.m. on November 4 and ends at noon on November 5.',
      ['event 2025-11-04T09:00-08:00/2025-11-05T12:00-08:00'],
    ],
    [
      'A webinar is held on November 4 at 2 p.m. It is repeated on November 6 at the same time.',
      ['event 2025-11-04T14:00-08:00/?', 'event 2025-11-06T14:00-08:00/?'],
    ],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})

describe('a window', () => {
  it.each([
    ['The field test takes place from November 4 to December 5.', ['window 2025-11-04/2025-12-05']],
    ['The recruitment for item writers runs from November 3 through November 28.', ['window 2025-11-03/2025-11-28']],
    [
      'The survey opens at 8 a.m. on November 3 and closes at 5 p.m. on November 7.',
      ['window 2025-11-03T08:00-08:00/2025-11-07T17:00-08:00'],
    ],
    [
      'The window opens November 3 at 8 a.m. and closes November 28 at 5 p.m.',
      ['window 2025-11-03T08:00-08:00/2025-11-28T17:00-08:00'],
    ],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})

describe('a limit', () => {
  it.each(['Deadline – November 7', 'November 7 – Scores due', 'Due date: 11/07/2025'])('%s', (text) => {
    expect(read(text)).toEqual(['deadline ?/2025-11-07'])
  })
  it('is none where it is a rule of every year', () => {
    expect(read('Each year, by November 15, districts must report.')).toEqual([])
  })
})

describe('a release', () => {
  it.each([
    ['The portal will be live on November 7 at 8 a.m.', 'release 2025-11-07T08:00-08:00/?'],
    ['Results of the fall will be visible in CERS starting November 7.', 'release 2025-11-07/?'],
  ])('%s', (text, fact) => {
    expect(read(text)).toEqual([fact])
  })
})

describe('a downtime', () => {
  it.each([
    'Student data will be updated nightly beginning November 7.',
    'The CERS data will be updated on November 7.',
    'The data in CERS will be updated on November 7.',
    'On September 28, TOMS experienced an outage.',
    'TOMS will not be affected by the downtime on November 7.',
  ])('is none: %s', (text) => {
    expect(read(text)).toEqual([])
  })
  it('is one where the systems themselves are updated', () => {
    const text = [
      'These systems will be updated from November 7 at 5 p.m. to November 10 at 8 a.m.:',
      item('TOMS'),
      item('CERS'),
    ]
    expect(factsIn({ on: '2025-10-02', text })).toEqual([
      'downtime 2025-11-07T17:00-08:00/2025-11-10T08:00-08:00 [cers toms]',
    ])
  })
  it.each([
    ['November 7, 2024, through November 10, 2025', 'downtime 2024-11-07/2025-11-10 [toms] year-suspect'],
    ['November 7, 2025, through November 10, 2024', 'downtime 2025-11-07/2024-11-10 [toms] year-suspect'],
  ])('that cannot last so long has a year to doubt: %s', (words, fact) => {
    expect(read(`TOMS will be down from ${words}.`)).toEqual([fact])
  })
})

describe('a window that has opened', () => {
  const since = (text: string) => factsIn({ on: '2026-04-03', text })
  it.each([
    ['The survey opened on March 3 and closes on April 24.', ['window 2026-03-03/2026-04-24']],
    ['The testing window opened on January 13 and closes on July 15.', ['window 2026-01-13/2026-07-15']],
    ['Ordering opened on March 2 and ends at 5 p.m. on April 24.', ['window 2026-03-02/2026-04-24T17:00-07:00']],
    ['The survey opens on November 3 and closes on January 9.', ['window 2026-11-03/2027-01-09']],
    ['The survey opened March 3 and closed April 1.', []],
    ['The test was given from March 9 through April 3.', []],
    ['Tests can be given all year, except July 1–August 4.', []],
  ])('%s', (text, facts) => {
    expect(since(text)).toEqual(facts)
  })
})

describe('a limit that is another one now', () => {
  it.each([
    ['The November 7 deadline has been extended to November 14.', ['deadline ?/2025-11-14 replaces 2025-11-07']],
    [
      'The due date, at first November 7, has been extended to November 14, at 4 p.m.',
      ['deadline ?/2025-11-14T16:00-08:00 replaces 2025-11-07'],
    ],
    ['The deadline was November 7 and is now November 14.', ['deadline ?/2025-11-14 replaces 2025-11-07']],
    ['Requests, due November 7, are extended through November 14.', ['deadline ?/2025-11-14 replaces 2025-11-07']],
    ['Forms are accepted up to and including November 14.', ['deadline ?/2025-11-14']],
    ['Changes can be made up until 6 p.m. on November 14.', ['deadline ?/2025-11-14T18:00-08:00']],
    [
      'Registration is open now and closes when seats are gone or on November 14, whichever comes first.',
      ['deadline ?/2025-11-14'],
    ],
    ['Forms have to be filled in and posted by November 14.', ['deadline ?/2025-11-14']],
    ['Forms filled in and posted by November 14 count.', []],
    ['Answer the invitation between now and November 14.', ['deadline ?/2025-11-14']],
    ['Answers received after November 14 will not be counted.', ['deadline ?/2025-11-14']],
    ['The survey window has been extended to November 14.', ['window ?/2025-11-14']],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})

describe('a meeting told by when and where', () => {
  const meeting = (text: string) => factsIn({ on: '2025-10-02', title: 'Rater Workshop', text })
  it.each([
    ['Two days of practice, November 4–5, at the county office in Fresno.', ['event 2025-11-04/2025-11-05']],
    ['November 4–5 | Lamp Hall, Fresno', ['event 2025-11-04/2025-11-05']],
    ['Save the date: November 4.', ['event 2025-11-04/2025-11-04']],
    ['The county office in Fresno is closed November 4–5.', []],
    ['Notes from the day, September 30, in Fresno, are posted.', []],
  ])('%s', (text, facts) => {
    expect(meeting(text)).toEqual(facts)
  })
})

describe('what comes by itself and what stops for good', () => {
  it.each([
    [
      'Results for students tested after October 3 will be in CERS on or before November 14.',
      ['release 2025-11-14/? approximate'],
    ],
    ['Scores will be on the site by November 14.', ['release 2025-11-14/? approximate']],
    ['We are launching the tool November 14.', ['release 2025-11-14/?']],
    ['Starting November 14, you will find the tool in TOMS.', ['release 2025-11-14/?']],
    ['The webinar will be recorded and posted by November 14.', ['release 2025-11-14/? approximate']],
    ['The embargo lifts on November 14 at 10 a.m.', ['release 2025-11-14T10:00-08:00/?']],
    ['Reports go out to families the week of November 10.', ['release 2025-W46/?']],
    ['Schools may begin to give the test on November 14.', ['window 2025-11-14/?']],
    ['Every district files its plan by March 1 of each year.', []],
    ['All answers have to be in TOMS by November 14.', ['deadline ?/2025-11-14']],
    ['The app can be downloaded as of November 14.', ['release 2025-11-14/?']],
    ['As of November 14, 900 people had downloaded the app.', []],
    ['Version 2.8 will stop working on November 14.', []],
    ['TOMS will stop working on November 14.', ['downtime 2025-11-14/2025-11-14 [toms]']],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})

describe('a heading with its day over "this day"', () => {
  it.each([
    ['November 14: Last Day to Order', 'Books can be ordered in TOMS until this day.', ['deadline ?/2025-11-14']],
    ['Orders', 'Books can be ordered in TOMS until November 14.', ['window ?/2025-11-14']],
  ])('%s: %s', (title, text, facts) => {
    expect(factsIn({ on: '2025-10-02', title, text })).toEqual(facts)
  })
})

it('takes a day alone for the day of the meeting whose hours follow', () => {
  const told = (text: string[]) => factsIn({ on: '2025-10-02', title: 'Rater Workshop', text })
  const meeting = 'event 2025-11-04T09:00-08:00/2025-11-04T12:00-08:00'
  expect(told(['Nov 4', 'Tuesday, November 4, 2025, 9 a.m. to noon'])).toEqual([meeting])
  expect(told(['Nov 5', 'Tuesday, November 4, 2025, 9 a.m. to noon'])).toHaveLength(2)
})
