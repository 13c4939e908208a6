import type { Clock } from '../ports/clock.ts'
import type { Politeness } from './limits.ts'

/** Lets requests to one host through, at that host's pace, in the order of asking. */
export interface HostGate {
  /**
   * Resolves when a request may start; the function it gives ends that request. Null where the host asked for a pause
   * that lasts more than `longestPauseMs` from now.
   */
  enter(longestPauseMs: number): Promise<(() => void) | null>
  /** From now on at least so many milliseconds between the starts of requests. */
  slowDownTo(spacingMs: number): void
  /** Lets nothing start before this moment (milliseconds since 1970 UTC). */
  pauseUntil(moment: number): void
  /** The moment before which the host wants no request. */
  pausedUntil(): number
}

export function createHostGate(politeness: Politeness, clock: Clock, stop: AbortSignal): HostGate {
  let free = politeness.connections
  let spacing = politeness.spacingMs
  let nextStart = 0
  let paused = 0
  const waiting: (() => void)[] = []

  const takePlace = async () => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const leavePlace = () => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return {
    async enter(longestPauseMs) {
      await takePlace()
      const start = Math.max(clock.now(), nextStart)
      nextStart = start + spacing
      // A pause may be asked for while this request waits for its turn.
      for (;;) {
        if (paused - clock.now() > longestPauseMs) {
          leavePlace()
          return null
        }
        const wait = Math.max(start, paused) - clock.now()
        if (wait <= 0 || stop.aborted) break
        await clock.sleep(wait, stop)
      }
      let left = false
      return () => {
        if (!left) leavePlace()
        left = true
      }
    },
    slowDownTo: (spacingMs) => {
      spacing = Math.max(spacing, spacingMs)
    },
    pauseUntil: (moment) => {
      paused = Math.max(paused, moment)
    },
    pausedUntil: () => paused,
  }
}
