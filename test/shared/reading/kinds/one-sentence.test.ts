import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

describe('one sentence about several times', () => {
  it.each([
    [
      'TOMS will be down on June 14 from 6 to 8 a.m. and again from 10 p.m. to 1 a.m.',
      [
        'downtime 2025-06-14T06:00-07:00/2025-06-14T08:00-07:00 [toms]',
        'downtime 2025-06-14T22:00-07:00/2025-06-15T01:00-07:00 [toms]',
      ],
    ],
    [
      'On June 14, TOMS will be down from 6 to 8 a.m. and again from 6 to 8 p.m.',
      [
        'downtime 2025-06-14T06:00-07:00/2025-06-14T08:00-07:00 [toms]',
        'downtime 2025-06-14T18:00-07:00/2025-06-14T20:00-07:00 [toms]',
      ],
    ],
    [
      'The academy meets in Ventura on September 17 and again in Chico on October 3, from 8:30 a.m. to 3 p.m.',
      ['event 2025-09-17T08:30-07:00/2025-09-17T15:00-07:00', 'event 2025-10-03T08:30-07:00/2025-10-03T15:00-07:00'],
    ],
    ['Reviews will take place the week of October 20.', ['event 2025-W43/2025-W43']],
    ['The Moodle Training Site moves to a new host on July 10.', []],
    [
      'A webinar about the rollover of accounts will be held on July 12, from 10 to 11:30 a.m.',
      ['event 2025-07-12T10:00-07:00/2025-07-12T11:30-07:00'],
    ],
    [
      'TOMS (June 14, 6–8 a.m.), CERS (June 15, 6–8 a.m.), and THSS (June 16) will be unavailable.',
      [
        'downtime 2025-06-14T06:00-07:00/2025-06-14T08:00-07:00 [toms]',
        'downtime 2025-06-15T06:00-07:00/2025-06-15T08:00-07:00 [cers]',
        'downtime 2025-06-16/2025-06-16 [thss]',
      ],
    ],
    [
      'The June 14 maintenance of TOMS is now scheduled for June 21.',
      ['downtime 2025-06-21/2025-06-21 [toms] replaces 2025-06-14'],
    ],
    ['TOMS will be available during the downtime on June 14.', ['downtime 2025-06-14/2025-06-14 []']],
    [
      'TOMS is experiencing an outage, and we expect service to be restored by 3 p.m. today.',
      ['downtime ?/2025-06-02T15:00-07:00 [toms]'],
    ],
    [
      'Trainings are on July 8 (Fresno), July 10 (Redding), and July 15 (San Diego).',
      ['event 2025-07-08/2025-07-08', 'event 2025-07-10/2025-07-10', 'event 2025-07-15/2025-07-15'],
    ],
    ['Save the date: the Coordinator Institute is coming July 15!', ['event 2025-07-15/2025-07-15']],
    [
      'The webinar, originally scheduled for July 3, will be held July 10 at 2 p.m.',
      ['event 2025-07-10T14:00-07:00/? replaces 2025-07-03'],
    ],
    ['Staff may listen to the call on Thursday, July 10, at 11 a.m. Central time.', ['event 2025-07-10T11:00-05:00/?']],
    ['Educators should apply at least two weeks before July 15.', ['deadline ?/2025-07-01']],
    ['Beginning July 15, coordinators can download the file from TOMS.', ['release 2025-07-15/?']],
    ['Rosters can be changed in TOMS until July 15.', ['deadline ?/2025-07-15']],
    [
      'The workshop on July 10 (register by July 3) runs from 9 a.m. to 3 p.m.',
      ['deadline ?/2025-07-03', 'event 2025-07-10T09:00-07:00/2025-07-10T15:00-07:00'],
    ],
    ['The updated Accessibility Guide is coming on July 10.', ['release 2025-07-10/?']],
    ['The results will be publicly released on July 10.', ['release 2025-07-10/?']],
    ['Testing for grades 3–8 and 11 ends June 13.', ['window ?/2025-06-13']],
    ['The window to apply closes July 10.', ['deadline ?/2025-07-10']],
    ['Testing will not be possible on July 10 while CERS is upgraded.', ['downtime 2025-07-10/2025-07-10 [cers]']],
    ['From July 7 through July 11 CERS can be viewed but will not be updated.', []],
    ['During the downtime, July 7 through July 11, CERS can be read but takes no new scores.', []],
    ['Teachers of grade three will review items in Sacramento July 21–23.', ['event 2025-07-21/2025-07-23']],
    ['Expect two pauses in July.', []],
    ['CERS works again (Posted 06/20/25).', []],
    ['Student data will be frozen as of July 15.', []],
  ])('%s', (text, facts) => {
    expect(factsIn({ on: '2025-06-02', text })).toEqual(facts)
  })
})

describe('a word that every object of the language knows', () => {
  it.each([
    ['TOMS will be down on Constructor 5, 2025.', []],
    ['TOMS will be down constructor days before June 3.', []],
    [
      'TOMS will be down June 3 constructor June 5.',
      ['downtime 2025-06-03/2025-06-03 [toms]', 'downtime 2025-06-05/2025-06-05 [toms]'],
    ],
  ])('is no month, number or joining word: %s', (text, facts) => {
    expect(factsIn({ on: '2025-05-01', text })).toEqual(facts)
  })
})
