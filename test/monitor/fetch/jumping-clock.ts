import type { Clock } from '../../../monitor/ports/clock.ts'

/** A clock that stands still while there is work to do, and jumps to the next moment that somebody waits for. */
export function createJumpingClock(start: string): Clock & { slept: number[] } {
  let now = Date.parse(start)
  const slept: number[] = []
  const sleepers: { until: number; wake: () => void }[] = []
  const jump = () => {
    sleepers.sort((a, b) => a.until - b.until)
    const next = sleepers.shift()
    if (!next) return
    now = Math.max(now, next.until)
    next.wake()
  }
  return {
    slept,
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        slept.push(ms)
        if (signal?.aborted) return resolve()
        signal?.addEventListener('abort', () => resolve(), { once: true })
        sleepers.push({ until: now + ms, wake: resolve })
        setImmediate(jump)
      }),
  }
}
