import { expect, it } from 'vitest'
import { nextMoment } from '../../../shared/feed/next-moment.ts'
import { downtime as aDowntime, pageRecord } from '../../support/records.ts'

const at = (instant: string): number => Date.parse(instant)
const downtime = aDowntime({ start: '2026-07-31T17:00-07:00', end: '2026-08-04T08:00-07:00' })
const deadline = pageRecord({ kind: 'deadline', start: null, end: '2026-07-31T12:00-07:00' })

it.each([
  ['a downtime begins', [downtime], '2026-07-31T16:59-07:00', '2026-07-31T17:00-07:00'],
  ['a downtime ends', [downtime], '2026-08-04T07:30-07:00', '2026-08-04T08:00-07:00'],
  ['a date passes', [downtime, deadline], '2026-07-31T09:00-07:00', '2026-07-31T12:00-07:00'],
  ['a day ends in California', [downtime, deadline], '2026-08-01T09:00-07:00', '2026-08-02T00:00-07:00'],
  ['a day ends on which the clocks change', [], '2026-11-01T00:30-07:00', '2026-11-02T00:00-08:00'],
])('looks otherwise when %s', (_, records, now, next) => {
  expect(nextMoment(records, at(now))).toBe(at(next))
})

it('looks no further than the moment at which it is asked', () => {
  expect(nextMoment([downtime], at('2026-07-31T17:00-07:00'))).toBe(at('2026-08-01T00:00-07:00'))
})
