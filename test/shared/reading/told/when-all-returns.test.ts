import { expect, it } from 'vitest'
import { factsIn, item, type Telling } from '../../../support/stories.ts'

/** Returns and edges of downtimes, on a page of Thursday, March 5, 2026. */
const read = (...text: Exclude<Telling['text'], string>) =>
  factsIn({ on: '2026-03-05', title: 'News from the Field', text })

it('a list under "they return as follows" holds the ends of what went down together', () => {
  expect(
    read(
      'With the exception of Moodle, which stays up, all systems go down at 6 p.m. on Friday, March 20. They return as follows:',
      item('CERS and the DEI: Monday, March 23, at 7 a.m.'),
      item('THSS: Tuesday, March 24, at noon'),
    ),
  ).toEqual([
    'downtime 2026-03-20T18:00-07:00/2026-03-23T07:00-07:00 [cers dei]',
    'downtime 2026-03-20T18:00-07:00/2026-03-24T12:00-07:00 [thss]',
  ])
})

it('a list of what is down is no list of returns', () => {
  expect(read('The following will be down:', item('CERS: Monday, March 23, at 7 a.m.'))).toEqual([
    'downtime 2026-03-23T07:00-07:00/? [cers]',
  ])
})

it('what follows some days later returns then', () => {
  expect(
    read(
      'STAIRS and CERS will close at 4 p.m. on Thursday, March 12. STAIRS reopens on Friday, March 13, at 6 a.m.; CERS follows three days later, on Monday, March 16, at 6 a.m.',
    ),
  ).toEqual([
    'downtime 2026-03-12T16:00-07:00/2026-03-13T06:00-07:00 [stairs]',
    'downtime 2026-03-12T16:00-07:00/2026-03-16T06:00-07:00 [cers]',
  ])
})

it('a system that takes no files until a day is down through the day before', () => {
  expect(read('CALPADS will not accept files again until Wednesday, March 18.')).toEqual([
    'downtime ?/2026-03-17 [calpads]',
  ])
})

it.each([
  ['Starting Friday, March 13, at 8 p.m., STAIRS will be off.', ['downtime 2026-03-13T20:00-07:00/? [stairs]']],
  ['On Sunday, March 15, the DEI is off for repairs.', ['downtime 2026-03-15/2026-03-15 [dei]']],
  ['On Sunday, March 15, the staff of STAIRS will be off.', []],
])('behind its day a system is off, and nobody else: %s', (text, facts) => {
  expect(read(text)).toEqual(facts)
})

it.each([
  ['STAIRS is down March 14–15, starting Friday evening at 9 p.m.', '2026-03-13T21:00-07:00/2026-03-15'],
  [
    'STAIRS is down March 14–15, beginning at 9 p.m. on Friday and ending at 4 a.m. on Monday.',
    '2026-03-13T21:00-07:00/2026-03-16T04:00-07:00',
  ],
  [
    'STAIRS is down the weekend of March 14. It is expected back at 4 a.m. on Monday, March 16.',
    '2026-03-14/2026-03-16T04:00-07:00',
  ],
  [
    'STAIRS is down from 6 p.m. on Friday, March 13, until Monday, March 16. It will return on Monday at 5 a.m.',
    '2026-03-13T18:00-07:00/2026-03-16T05:00-07:00',
  ],
  ['STAIRS is down March 14–15. It will be back the next day.', '2026-03-14/2026-03-15'],
])('days take the hour of the evening before, or of the return: %s', (text, span) => {
  expect(read(text)).toEqual([`downtime ${span} [stairs]`])
})

it.each([
  ['STAIRS cannot be reached before 10 a.m. on Tuesday, March 17.', ['downtime ?/2026-03-17T10:00-07:00 [stairs]']],
  ['Rosters of STAIRS cannot be used before Tuesday, March 17.', []],
])('a system that cannot be used before an hour is down until then, what it holds is not: %s', (text, facts) => {
  expect(read(text)).toEqual(facts)
})

it('days in front of their month are all of that month', () => {
  expect(read('STAIRS goes down on March 31. CERS goes down on the 26th, 27th, and 30th of March.')).toEqual([
    'downtime 2026-03-26/2026-03-26 [cers]',
    'downtime 2026-03-27/2026-03-27 [cers]',
    'downtime 2026-03-30/2026-03-30 [cers]',
    'downtime 2026-03-31/2026-03-31 [stairs]',
  ])
})
