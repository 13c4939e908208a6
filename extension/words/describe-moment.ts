import { formatTime } from '../../shared/time/format.ts'
import { dayAt } from '../../shared/time/moments.ts'
import { precisionOf } from '../../shared/time/time.ts'
import { chooseLocale, type Say } from './say.ts'

/** "Wed, July 3, 8 a.m. PT"; `at` in milliseconds since 1970 UTC. */
export function describeMoment(at: number, say: Say): string {
  return formatTime(`${new Date(at).toISOString().slice(0, 16)}Z`, { locale: chooseLocale(say), year: false })
}

/** "Wed, July 3, 2024" of a day, or of the day in California of an instant (both ISO 8601). */
export function describeDay(time: string, say: Say): string {
  return formatTime(precisionOf(time) === 'instant' ? dayAt(time) : time, { locale: chooseLocale(say) })
}
