import type { Clock } from './clock.ts'

/** A clock that shows `at` (ISO 8601 instant) now and goes on at the same speed as the other one. */
export function shiftClock(clock: Clock, at: string): Clock {
  const shift = Date.parse(at) - clock.now()
  return { now: () => clock.now() + shift, sleep: (ms, signal) => clock.sleep(ms, signal) }
}

/** A clock that stands still and never waits, for what was recorded. */
export function stopClock(at: string): Clock {
  return { now: () => Date.parse(at), sleep: () => Promise.resolve() }
}
