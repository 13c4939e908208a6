import { expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

/** Hours in the sentence behind the day of a downtime, on a page of Monday, November 2, 2026. */
it.each([
  [
    'are those of a downtime of that whole day',
    'CERS will undergo maintenance on Saturday, November 7. Nobody can log on between 5:00 and 9:00 a.m.',
    ['downtime 2026-11-07T05:00-08:00/2026-11-07T09:00-08:00 [cers]'],
  ],
  [
    'may be told twice',
    'CERS is under maintenance on November 7. Users cannot log on from 5 to 9 a.m. or from 8 to 10 p.m.',
    [
      'downtime 2026-11-07T05:00-08:00/2026-11-07T09:00-08:00 [cers]',
      'downtime 2026-11-07T20:00-08:00/2026-11-07T22:00-08:00 [cers]',
    ],
  ],
  [
    'may run into the next day',
    'On Monday, November 9, the DEI gets a new server. It cannot be used from 10 p.m. to 2 a.m.',
    ['downtime 2026-11-09T22:00-08:00/2026-11-10T02:00-08:00 [dei]'],
  ],
  [
    'make a downtime of their own where they are told of another system',
    'CERS is down on November 7. The DEI is down between 5 and 9 a.m.',
    ['downtime 2026-11-07/2026-11-07 [cers]', 'downtime 2026-11-07T05:00-08:00/2026-11-07T09:00-08:00 [dei]'],
  ],
  [
    'leave the other systems of that day down for all of it',
    'TOMS and the DEI are down on November 14. TOMS cannot be used from 6 to 9 a.m.',
    ['downtime 2026-11-14/2026-11-14 [dei]', 'downtime 2026-11-14T06:00-08:00/2026-11-14T09:00-08:00 [toms]'],
  ],
  [
    'may be of one system after the other',
    'TOMS will be down on November 14. It cannot be used by users of TOMS from 6 to 9 a.m. and of CERS from 9 to 10 a.m.',
    [
      'downtime 2026-11-14T06:00-08:00/2026-11-14T09:00-08:00 [toms]',
      'downtime 2026-11-14T09:00-08:00/2026-11-14T10:00-08:00 [cers]',
    ],
  ],
  [
    'name what is affected by a downtime that was moved',
    'The November 28 downtime moves to December 5. TOMS and CERS are affected from 6 a.m. to noon.',
    ['downtime 2026-12-05T06:00-08:00/2026-12-05T12:00-08:00 [cers toms] replaces 2026-11-28'],
  ],
  [
    'are none where an office has them',
    'TOMS will be down on November 14. The help desk is down from 6 to 9 a.m., too.',
    ['downtime 2026-11-14/2026-11-14 [toms]'],
  ],
  [
    'leave a stretch of days in doubt',
    'CERS is down from November 7 to 9. Nobody can log on from 5 to 9 a.m.',
    ['downtime 2026-11-07/2026-11-09 [cers] time-unreadable'],
  ],
])('%s', (_, text, facts) => {
  expect(factsIn({ on: '2026-11-02', title: 'System Work', text })).toEqual(facts)
})

it('may stand behind the list that the day opens', () => {
  const text = ['These systems will be down on November 14:', item('TOMS'), item('DEI')]
  expect(factsIn({ on: '2026-11-02', text: [...text, 'They cannot be used from 6 to 9 a.m.'] })).toEqual([
    'downtime 2026-11-14T06:00-08:00/2026-11-14T09:00-08:00 [dei toms]',
  ])
  expect(factsIn({ on: '2026-11-02', text: [...text, 'TOMS will be down from 6 to 9 a.m.'] })).toEqual([
    'downtime 2026-11-14/2026-11-14 [dei toms]',
  ])
})
