import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

const facts = (text: string) => factsIn({ on: '2026-03-30', text })

it.each([
  [
    'CERS will be offline from 6 o’clock in the evening on May 8 until 7 a.m. on May 11.',
    '2026-05-08T18:00-07:00/2026-05-11T07:00-07:00',
  ],
  [
    "CERS will be offline from 6 o'clock in the evening on May 8 until 7 a.m. on May 11.",
    '2026-05-08T18:00-07:00/2026-05-11T07:00-07:00',
  ],
  [
    'On Saturday, May 9, CERS is down from seven in the morning until three in the afternoon.',
    '2026-05-09T07:00-07:00/2026-05-09T15:00-07:00',
  ],
  ['CERS will be unavailable from May 8 until the end of the day on May 10.', '2026-05-08/2026-05-10'],
  ['CERS will be unavailable from Friday, May 8, through the close of business on May 11.', '2026-05-08/2026-05-11'],
  [
    'CERS will not be available from 6 p.m. on the 8th of May until 7 a.m. on the 11th due to repairs.',
    '2026-05-08T18:00-07:00/2026-05-11T07:00-07:00',
  ],
  ['CERS will be down on May 9 at 6 a.m. (90 minutes).', '2026-05-09T06:00-07:00/2026-05-09T07:30-07:00'],
])('“%s” is down %s', (text, when) => {
  expect(facts(text)).toEqual([`downtime ${when} [cers]`])
})

it.each([
  [
    'A workshop for raters is held on May 12 at 1 p.m. (two hours).',
    ['event 2026-05-12T13:00-07:00/2026-05-12T15:00-07:00'],
  ],
  ['The workshop (up to two hours) is held on May 12 at 1 p.m.', ['event 2026-05-12T13:00-07:00/?']],
  ['Webinar: May 12', ['event 2026-05-12/2026-05-12']],
  ['The next open forum is planned Tuesday, May 12.', ['event 2026-05-12/2026-05-12']],
  ['Registration for the institute begins on April 14 and ends on May 8.', ['window 2026-04-14/2026-05-08']],
  ['The institute begins on July 14 and ends on July 16.', ['event 2026-07-14/2026-07-16']],
  ['To receive the kits before testing, place the order by April 24.', ['deadline ?/2026-04-24']],
  [
    'In order to get the reports on time, please send the file by 5 p.m. on April 24.',
    ['deadline ?/2026-04-24T17:00-07:00'],
  ],
  ['To be sent to districts by April 24, the kits are packed now.', ['release 2026-04-24/? approximate']],
])('“%s”', (text, told) => {
  expect(facts(text)).toEqual(told)
})
