import { expect, it } from 'vitest'
import { quietUntil } from '../../../extension/alerts/quiet-hours.ts'

const NIGHT = { from: '20:00', until: '06:30' }
const NOON = { from: '12:00', until: '13:00' }

it.each([
  ['in the evening', NIGHT, '2026-06-01T21:00-07:00', '2026-06-02T06:30-07:00'],
  ['after midnight', NIGHT, '2026-06-02T00:10-07:00', '2026-06-02T06:30-07:00'],
  ['at their first minute', NIGHT, '2026-06-01T20:00-07:00', '2026-06-02T06:30-07:00'],
  ['in the middle of the day', NOON, '2026-06-01T12:30-07:00', '2026-06-01T13:00-07:00'],
  ['in the night in which clocks are set back', NIGHT, '2026-10-31T23:00-07:00', '2026-11-01T06:30-08:00'],
  ['in the night in which clocks are set forward', NIGHT, '2027-03-13T23:00-08:00', '2027-03-14T06:30-07:00'],
  ['after clocks were set forward', NIGHT, '2027-03-14T03:10-07:00', '2027-03-14T06:30-07:00'],
])('are over when they say, %s', (_, hours, now, until) => {
  expect(quietUntil(hours, Date.parse(now))).toBe(Date.parse(until))
})

it.each([
  ['by day', NIGHT, '2026-06-01T12:00-07:00'],
  ['at the minute that ends them', NIGHT, '2026-06-02T06:30-07:00'],
  ['just before they begin', NIGHT, '2026-06-01T19:59-07:00'],
  ['in the evening of hours at noon', NOON, '2026-06-01T21:00-07:00'],
])('do not hold anything back %s', (_, hours, now) => {
  expect(quietUntil(hours, Date.parse(now))).toBeNull()
})
