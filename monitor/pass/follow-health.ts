import type { PageHealth } from '../store/stored-state.ts'
import type { Look } from './look.ts'

/** The health of a page after a look at `now` (ISO 8601 instant, UTC). */
export function followHealth(before: PageHealth | undefined, look: Look, now: string): PageHealth {
  if (look.kind === 'distrusted') {
    return {
      outcome: look.outcome,
      reason: look.reason,
      lastCheckedAt: now,
      lastReadAt: before?.lastReadAt ?? null,
      failingSince: before?.failingSince ?? now,
    }
  }
  const recoveredAt = before?.failingSince ? now : before?.recoveredAt
  return {
    outcome: look.kind === 'unchanged' ? 'not-modified' : 'ok',
    reason: look.kind === 'held' ? look.reason : null,
    lastCheckedAt: now,
    lastReadAt: now,
    failingSince: null,
    ...(recoveredAt !== undefined && { recoveredAt }),
  }
}
