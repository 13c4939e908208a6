import type { SourceHealth } from '../../shared/feed/source-health.ts'
import { isEssential, minutesUntilStale } from '../../shared/sources/reliance.ts'
import type { Source } from '../../shared/sources/source.ts'
import type { DirectPage } from './direct-copy.ts'

/**
 * How it stands with every source. A listing answers for the pages that it led to: where one of them could not be read, the
 * listing says so. (A page that is gone is no failure of the listing.)
 */
export function describeHealth(sources: readonly Source[], pages: readonly DirectPage[]): SourceHealth[] {
  return sources.map((source) => {
    const own = pages.find((page) => page.source === source.id && page.foundOn === null)
    const failed = own && isGood(own) ? findFailed(source, pages) : undefined
    const told = failed ?? own
    return {
      id: source.id,
      name: source.name,
      url: own?.url ?? source.address,
      outcome: told?.outcome ?? null,
      reason: failed ? `${lastPart(failed.url)}: ${failed.reason}` : (own?.reason ?? null),
      lastCheckedAt: own?.lastCheckedAt ?? null,
      lastReadAt: own?.lastReadAt ?? null,
      staleAfterMinutes: minutesUntilStale(source),
      ...(isEssential(source) && { essential: true }),
    }
  })
}

function findFailed({ id }: Source, pages: readonly DirectPage[]): DirectPage | undefined {
  return pages.find(
    (page) => page.source === id && page.foundOn !== null && !isGood(page) && page.outcome !== 'missing',
  )
}

function isGood({ outcome }: DirectPage): boolean {
  return outcome === 'ok' || outcome === 'not-modified'
}

function lastPart(url: string | null): string {
  return url?.slice(url.lastIndexOf('/') + 1) || (url ?? '')
}
