import { expect, it } from 'vitest'
import { factsIn } from '../../../support/stories.ts'

/** A Thursday. */
const read = (text: string) => factsIn({ on: '2025-02-20', text })

it.each([
  'TOMS will be down on March 7 from 6 to 8 a.m.; CERS follows an hour later.',
  'TOMS will be down on March 7 from 6 to 8 a.m. CERS follows one hour later.',
  'TOMS will be down on March 7 from 6 to 8 a.m., and CERS an hour later.',
])('what follows a stretch of hours lasts as long, and whether it counts from its end is doubted: %s', (text) => {
  expect(read(text)).toEqual([
    'downtime 2025-03-07T06:00-08:00/2025-03-07T08:00-08:00 [toms]',
    'downtime 2025-03-07T07:00-08:00/2025-03-07T09:00-08:00 [cers] time-unreadable',
  ])
})

it('days that follow a stretch of days, too', () => {
  expect(read('TOMS will be down March 7–9. CERS follows a week later.')).toEqual([
    'downtime 2025-03-07/2025-03-09 [toms]',
    'downtime 2025-03-14/2025-03-16 [cers] time-unreadable',
  ])
})

it('behind one day nothing is in doubt', () => {
  expect(read('TOMS will be down on March 7; CERS follows two days later.')).toEqual([
    'downtime 2025-03-07/2025-03-07 [toms]',
    'downtime 2025-03-09/2025-03-09 [cers]',
  ])
})

it('what comes back later is the one that is named', () => {
  expect(read('TOMS returns at 8 a.m. on March 7; CERS follows an hour later.')).toEqual([
    'downtime ?/2025-03-07T08:00-08:00 [toms]',
    'downtime ?/2025-03-07T09:00-08:00 [cers]',
  ])
})

it('what people do later is no downtime', () => {
  expect(read('TOMS will be down on March 7 from 6 to 8 a.m.; a webinar follows an hour later.')).toEqual([
    'downtime 2025-03-07T06:00-08:00/2025-03-07T08:00-08:00 [toms]',
  ])
  expect(read('TOMS goes down on March 7. A webinar follows on March 10.')).toEqual([
    'downtime 2025-03-07/2025-03-07 [toms]',
    'event 2025-03-10/2025-03-10',
  ])
})

it('what is put up later is no downtime', () => {
  expect(read('CERS will be down from March 7 to March 9. Scores follow a day later.')).toEqual([
    'downtime 2025-03-07/2025-03-09 [cers]',
  ])
})

it('a day that is printed beside it says more', () => {
  expect(read('TOMS will be down on March 7. CERS follows a week later: it is down on Thursday, March 13.')).toEqual([
    'downtime 2025-03-07/2025-03-07 [toms]',
    'downtime 2025-03-13/2025-03-13 [cers]',
  ])
})
