import { expect, it } from 'vitest'
import { factsIn, item } from '../../../support/stories.ts'

/** A Thursday. */
const read = (text: string) => factsIn({ on: '2025-02-20', text })

it.each([
  'TOMS and STAIRS will be down on March 15 from 6 to 9 a.m.; STAIRS will be back at 8 a.m.',
  'TOMS and STAIRS will be down on March 15 from 6 to 9 a.m. STAIRS returns at 8 a.m.',
])('what comes back before the rest has an end of its own: %s', (text) => {
  expect(read(text)).toEqual([
    'downtime 2025-03-15T06:00-07:00/2025-03-15T08:00-07:00 [stairs]',
    'downtime 2025-03-15T06:00-07:00/2025-03-15T09:00-07:00 [toms]',
  ])
})

it.each([
  'TOMS and STAIRS will be down on March 15 from 6 to 9 a.m.; both will be back at 9 a.m.',
  'TOMS and STAIRS will be down on March 15 from 6 to 9 a.m. CERS returns at 8 a.m.',
])('the return of all, or of another system, changes nothing: %s', (text) => {
  expect(read(text)).toContain('downtime 2025-03-15T06:00-07:00/2025-03-15T09:00-07:00 [stairs toms]')
})

it.each<(string | ReturnType<typeof item>)[][]>([
  [['The following systems will be down from March 14 to March 18:', item('TOMS'), item('STAIRS (until March 16)')]],
  [['The following systems will be down from March 14 to March 18:', item('TOMS'), item('STAIRS: back on March 16')]],
  [['TOMS, and STAIRS (until March 16), will be down from March 14 to March 18.']],
  [['TOMS and STAIRS will be down from March 14 to March 18, STAIRS only until March 16.']],
  [['TOMS and STAIRS will be down from March 14 to March 18. STAIRS will be back on March 16.']],
  [['The following will be down from March 14 to March 18:', item('TOMS'), item('STAIRS, March 14–16')]],
])('an entry of a list with an end of its own, too: %j', (text) => {
  expect(factsIn({ on: '2025-02-20', title: 'System Downtime', text })).toEqual([
    'downtime 2025-03-14/2025-03-16 [stairs]',
    'downtime 2025-03-14/2025-03-18 [toms]',
  ])
})

it('what goes down after the rest has a start of its own', () => {
  expect(read('TOMS, STAIRS (from March 15), and the ORS will be down from March 14 to March 18.')).toEqual([
    'downtime 2025-03-14/2025-03-18 [ors toms]',
    'downtime 2025-03-15/2025-03-18 [stairs]',
  ])
})

it('is doubted where it may be of all', () => {
  expect(read('TOMS and STAIRS (until March 16) will be down from March 14 to March 18.')).toEqual([
    'downtime 2025-03-14/2025-03-18 [stairs toms] time-unreadable',
  ])
})

it('what is posted in the meantime ends nothing', () => {
  expect(read('TOMS and STAIRS will be down March 14–18 (results are posted on March 16).')).toEqual([
    'downtime 2025-03-14/2025-03-18 [stairs toms]',
    'release 2025-03-16/?',
  ])
})

it.each(['TOMS (not CERS) will be down on March 14.', 'TOMS, not CERS, will be down on March 14.'])(
  'a system that it is said not to be is not down: %s',
  (text) => {
    expect(read(text)).toEqual(['downtime 2025-03-14/2025-03-14 [toms]'])
  },
)
