import { expect, it } from 'vitest'
import { describeWhen } from '../../../extension/words/describe-when.ts'
import { describeYourTime } from '../../../extension/words/describe-your-time.ts'
import { knownRecord } from '../../support/records.ts'
import { sayIn } from '../support/say-in.ts'
import { NOW } from '../support/watch-states.ts'

const en = sayIn('en')
const es = sayIn('es')
const changeover = knownRecord('dt-1')

it.each([
  ['America/Los_Angeles', null],
  ['America/Tijuana', null],
  ['America/New_York', 'Your time: Fri, June 28, 8 p.m. to Wed, July 3, 11 a.m. EDT'],
  ['Asia/Manila', 'Your time: Sat, June 29, 8 a.m. to Wed, July 3, 11 p.m. GMT+8'],
])('says hours in %s only where clocks there differ', (timeZone, said) => {
  expect(describeYourTime(changeover, timeZone, en)).toBe(said)
})

it('makes no hours of days, which are days of California', () => {
  expect(describeYourTime({ start: '2024-07-01', end: '2024-07-02' }, 'Asia/Manila', en)).toBeNull()
  expect(describeYourTime({ start: '2024-07-01', end: '2024-07-02T08:00-07:00' }, 'America/New_York', en)).toBe(
    'Your time: until Tue, July 2, 11 a.m. EDT',
  )
})

it('says hours in Arizona in the half of the year in which they differ', () => {
  const inWinter = { start: '2026-12-04T17:00-08:00', end: null }
  expect(describeYourTime(changeover, 'America/Phoenix', en)).toBeNull()
  expect(describeYourTime(inWinter, 'America/Phoenix', en)).toBe('Your time: from Fri, December 4, 6 p.m. MST')
})

it.each([
  [{ kind: 'deadline', start: null, end: '2024-07-31' }, 'by Wed, July 31', 'a más tardar: mié, 31 de julio'],
  [
    { kind: 'event', start: '2024-07-01T14:00-07:00', end: null },
    'Mon, July 1, 2 p.m. PT',
    'lun, 1 de julio, 2:00\u00a0p.\u00a0m. PT',
  ],
  [{ kind: 'window', start: '2024-07-01', end: null }, 'from Mon, July 1', 'desde el lun, 1 de julio'],
  [
    { kind: 'window', start: '2024-07-01', end: '2025-06-30' },
    'Mon, July 1, 2024 to Mon, June 30, 2025',
    'lun, 1 de julio de 2024 al lun, 30 de junio de 2025',
  ],
] as const)('says when %j is, without the year where it is this one', (fields, english, spanish) => {
  const record = knownRecord('x-1', fields)
  expect([describeWhen(record, en, NOW), describeWhen(record, es, NOW)]).toEqual([english, spanish])
})
