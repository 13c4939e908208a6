import { formatTime } from '../../shared/time/format.ts'
import type { Words } from './words.ts'

/** A moment (an ISO 8601 instant of any precision, or milliseconds since 1970 UTC) to the minute, in Pacific time. */
export function formatMoment(moment: string | number, { locale }: Pick<Words, 'locale'>): string {
  return formatTime(`${new Date(moment).toISOString().slice(0, 16)}Z`, { locale })
}
