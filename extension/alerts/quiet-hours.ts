import { addDays } from '../../shared/time/calendar.ts'
import { dayAt, firstMomentOf, instantAt } from '../../shared/time/moments.ts'
import type { QuietHours } from '../state/settings.ts'

/** When the quiet hours that `now` lies in are over; null outside of them. California's clock; milliseconds since 1970 UTC. */
export function quietUntil({ from, until }: QuietHours, now: number): number | null {
  const today = dayAt(now)
  const [begin, end] = [momentOn(today, from), momentOn(today, until)]
  if (begin < end) return now >= begin && now < end ? end : null
  if (now < end) return end
  return now >= begin ? momentOn(addDays(today, 1), until) : null
}

function momentOn(day: string, clock: string): number {
  return firstMomentOf(instantAt(day, Number(clock.slice(0, 2)), Number(clock.slice(3))))
}
