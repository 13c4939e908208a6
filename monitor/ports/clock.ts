import { setTimeout as wait } from 'node:timers/promises'

/** The time of day and waiting. Passed in, so that tests decide what time it is. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number
  /** Resolves after `ms` milliseconds, or as soon as `signal` is aborted; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    // An aborted wait is an ordinary end of waiting here: whoever waits looks at the signal anyway.
    await wait(ms, undefined, signal ? { signal } : {}).catch(() => {})
  },
}
