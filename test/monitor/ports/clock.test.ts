import { expect, test } from 'vitest'
import { systemClock } from '../../../monitor/ports/clock.ts'

test('a sleep ends early, without an error, when it is no longer wanted', async () => {
  const stop = new AbortController()
  const sleep = systemClock.sleep(3_600_000, stop.signal)
  stop.abort()
  await expect(sleep).resolves.toBeUndefined()
  await expect(systemClock.sleep(3_600_000, stop.signal)).resolves.toBeUndefined()
})

test('a sleep lasts as long as it should', async () => {
  const before = systemClock.now()
  await systemClock.sleep(30)
  expect(systemClock.now() - before).toBeGreaterThanOrEqual(29)
})
