import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { ownOffsetAt, trustOwnClock } from '../../../shared/time/own-clock.ts'
import { PACIFIC } from '../../../shared/time/time.ts'
import { offsetAt } from '../../../shared/time/zone-offset.ts'

const MS_PER_HOUR = 3_600_000
const SUMMER = Date.UTC(2026, 6, 14)

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  trustOwnClock()
})

/** Sets this process's clock, and tells that it is California's. */
function setClock(name: string): void {
  process.env.TZ = name
  trustOwnClock()
}

it('a clock that is California’s says at every hour what the rules of the zone say', () => {
  const [first, last] = [Date.UTC(2008, 0, 1), Date.UTC(2060, 0, 1)]
  const hours = fc.integer({ min: first / MS_PER_HOUR, max: last / MS_PER_HOUR })
  const moments = fc.sample(hours, 2_000).map((hour) => hour * MS_PER_HOUR)
  setClock('UTC')
  const byRules = moments.map((moment) => offsetAt(moment, PACIFIC))
  setClock(PACIFIC)
  expect(moments.map(ownOffsetAt)).toEqual(byRules)
})

it('and in both nights of a year on which clocks change', () => {
  setClock(PACIFIC)
  const nights = ['2026-03-08T09:59Z', '2026-03-08T10:00Z', '2026-11-01T08:59Z', '2026-11-01T09:00Z'].map(Date.parse)
  expect(nights.map(ownOffsetAt)).toEqual([-480, -420, -420, -480])
  expect(nights.map((moment) => offsetAt(moment, PACIFIC))).toEqual([-480, -420, -420, -480])
})

it.each(['Asia/Tokyo', 'America/Phoenix', 'UTC'])('a clock that stayed at %s is not asked', (other) => {
  setClock(other)
  expect(ownOffsetAt(SUMMER)).toBeNull()
  expect(offsetAt(SUMMER, PACIFIC)).toBe(-420)
})

it('a clock that is California’s is not asked for other zones', () => {
  setClock(PACIFIC)
  expect(offsetAt(SUMMER, 'America/New_York')).toBe(-240)
})
