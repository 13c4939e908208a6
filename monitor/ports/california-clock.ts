import { trustOwnClock } from '../../shared/time/own-clock.ts'
import { PACIFIC } from '../../shared/time/time.ts'

/** Sets this process's own clock to California's, whatever the machine's is: nothing here is told in any other time. */
export function useCaliforniaClock(): void {
  process.env.TZ = PACIFIC
  trustOwnClock()
}
