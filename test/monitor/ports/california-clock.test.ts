import { afterEach, expect, it } from 'vitest'
import { useCaliforniaClock } from '../../../monitor/ports/california-clock.ts'
import { ownOffsetAt, trustOwnClock } from '../../../shared/time/own-clock.ts'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  trustOwnClock()
})

it.each(['Asia/Tokyo', 'UTC', 'America/Los_Angeles'])('a process of %s goes on in California’s time', (machine) => {
  process.env.TZ = machine
  useCaliforniaClock()
  expect(new Date('2026-07-14T19:30:00Z').getHours()).toBe(12)
  expect(ownOffsetAt(Date.parse('2026-12-14T19:30:00Z'))).toBe(-480)
})
