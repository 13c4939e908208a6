import type { SourceHealth } from '../../shared/feed/source-health.ts'
import { chooseFreshness } from '../../shared/feed/source-health.ts'
import { isEssential, minutesUntilStale } from '../../shared/sources/reliance.ts'
import type { Source } from '../../shared/sources/source.ts'
import { healthKey, selectFollowUpPages, selectOwnPage } from '../pass/known-pages.ts'
import type { PageHealth, PageState, StoredState } from '../store/stored-state.ts'

const DAY_MS = 86_400_000

type KnownPages = Pick<StoredState, 'pages' | 'health'>

/**
 * How it stands with every source that is watched. A listing answers for the pages that it led to: where one of them
 * could not be read, the listing says so. (A page that is gone is no failure of the listing.)
 */
export function selectSourceHealth(sources: readonly Source[], state: KnownPages): SourceHealth[] {
  return sources.filter(({ enabled }) => enabled).map((source) => describeSource(source, state))
}

/** True where a source was read the last time anybody looked, and not too long ago (`now`: milliseconds since 1970 UTC). */
export function isTrustworthy(health: SourceHealth, now: number): boolean {
  const good = health.outcome === 'ok' || health.outcome === 'not-modified'
  return good && chooseFreshness(health, now) === 'fresh'
}

function describeSource(source: Source, state: KnownPages): SourceHealth {
  const url = selectOwnPage(source, state.pages)?.url ?? source.address
  const own = state.health.pages[healthKey(source, url)]
  const failed = own && isGood(own) ? findFailed(source, state, own.lastCheckedAt) : null
  return {
    id: source.id,
    name: source.name,
    url,
    outcome: failed?.health.outcome ?? own?.outcome ?? null,
    reason: failed ? `${lastPart(failed.page.url)}: ${failed.health.reason}` : (own?.reason ?? null),
    lastCheckedAt: own?.lastCheckedAt ?? null,
    lastReadAt: own?.lastReadAt ?? null,
    ...pickTurns(failed?.health ?? own),
    staleAfterMinutes: minutesUntilStale(source),
    ...(isEssential(source) && { essential: true }),
  }
}

/** When it began to fail, or was well again. */
function pickTurns(health: PageHealth | undefined): Pick<SourceHealth, 'failingSince' | 'recoveredAt'> {
  if (health?.failingSince) return { failingSince: health.failingSince }
  return health?.recoveredAt ? { recoveredAt: health.recoveredAt } : {}
}

/** A page behind a listing that could not be read and is still asked for (`checkedAt`: when the listing was looked at). */
function findFailed(
  source: Source,
  state: KnownPages,
  checkedAt: string | null,
): { page: PageState; health: PageHealth } | null {
  const wanted = (source.leadsTo?.rereadForDays ?? 0) * DAY_MS
  for (const page of selectFollowUpPages(source, state.pages)) {
    if (checkedAt !== null && Date.parse(checkedAt) - Date.parse(page.firstSeenAt) > wanted) continue
    const health = state.health.pages[page.url]
    if (health && !isGood(health) && health.outcome !== 'missing') return { page, health }
  }
  return null
}

function isGood(health: PageHealth | undefined): boolean {
  return health?.outcome === 'ok' || health?.outcome === 'not-modified'
}

function lastPart(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1) || url
}
