import { boundsOf } from '../../shared/feed/downtime-phase.ts'
import { believedUntil } from '../../shared/feed/source-health.ts'
import { type Stored, selectState } from '../state/stored.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * The next moment at which the badge may change although nothing was read: a countdown's next step, a start, an end, the end of
 * belief in a source. Milliseconds since 1970 UTC; null where there is none.
 */
export function planRepaint(stored: Stored, now: number): number | null {
  const { copy } = selectState(stored)
  const lead = stored.settings.badgeLeadMinutes * MINUTE
  const downtimes = (copy?.records ?? []).filter(({ kind, state }) => kind === 'downtime' && state !== 'cancelled')
  const moments = [
    ...downtimes.flatMap((record) => {
      const { first, last, sureFrom, sureUntil } = boundsOf(record)
      return [first === null ? null : nextStep(first, lead, now), last, sureFrom, sureUntil]
    }),
    ...(copy?.health ?? []).map((source) => {
      const until = believedUntil(source)
      return until === null ? null : until + 1
    }),
  ].filter((moment) => moment !== null)
  const ahead = moments.filter((moment) => moment > now)
  return ahead.length === 0 ? null : Math.min(...ahead)
}

/** When the countdown to `at`, shown within `lead`, next shows something else. */
function nextStep(at: number, lead: number, now: number): number {
  const left = at - now
  if (left <= 0) return at
  if (left > lead) return at - lead
  const unit = left >= DAY ? DAY : left >= HOUR ? HOUR : MINUTE
  // Just below a whole number of units the number falls by one.
  return at - Math.floor(left / unit) * unit + 1
}
