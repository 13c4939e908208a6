import type { PageHealth } from '../store/stored-state.ts'
import type { Look } from './look.ts'

/** The health of a page after a look at `now` (ISO 8601 instant, UTC). */
export function followHealth(before: PageHealth | undefined, look: Look, now: string): PageHealth {
  if (look.kind !== 'distrusted') {
    const outcome = look.kind === 'read' ? 'ok' : 'not-modified'
    return { outcome, reason: null, lastCheckedAt: now, lastReadAt: now, failingSince: null }
  }
  return {
    outcome: look.outcome,
    reason: look.reason,
    lastCheckedAt: now,
    lastReadAt: before?.lastReadAt ?? null,
    failingSince: before?.failingSince ?? now,
  }
}
