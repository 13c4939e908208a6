import { boundsOf } from '../../shared/feed/downtime-phase.ts'
import type { Situation } from '../../shared/feed/situation.ts'
import { believedUntil, selectEssential } from '../../shared/feed/source-health.ts'
import type { SiteModel } from './site-model.ts'

/**
 * Until when a file that is made now says what is true, even if no pass ever follows (milliseconds since 1970 UTC): until
 * the first essential source is too old, or a downtime enters another phase. Null where it cannot be relied on even now.
 */
export function reliableUntil({ health, now }: Pick<SiteModel, 'health' | 'now'>, situation: Situation): number | null {
  if (health.length === 0 || situation.unsure.length > 0) return null
  const { down, possible, upcoming } = situation
  const edges = [...down, ...possible, ...upcoming].flatMap((record) =>
    Object.values<number | null>({ ...boundsOf(record) }),
  )
  const limits = [...selectEssential(health).map(believedUntil), ...edges]
  return Math.min(...(limits.filter((limit) => limit !== null && limit > now) as number[]))
}
