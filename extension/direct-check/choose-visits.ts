import type { Page } from '../../shared/page/page.ts'
import { isDue, isFollowUpDue } from '../../shared/sources/is-due.ts'
import { isSchoolHours } from '../../shared/sources/school-hours.ts'
import { selectFollowUps } from '../../shared/sources/select-follow-ups.ts'
import type { Source } from '../../shared/sources/source.ts'
import type { DirectPage } from './direct-copy.ts'
import type { DirectPass } from './look.ts'

/** A page that could not be read is asked for again after so many minutes, whatever its pace. */
const RETRY_MINUTES = 55

/** A page that a listing led to. */
export interface PageBehind {
  url: string
  /** Null for one never looked at. */
  known: DirectPage | null
  foundOn: string
}

/** Whether a source's own page is to be looked at. `now`: ISO 8601 instant, UTC. */
export function isOwnPageDue(source: Source, own: DirectPage | undefined, now: string): boolean {
  return (
    isDue(source, own?.lastCheckedAt ?? null, now, isSchoolHours(now)) || (own !== undefined && isRetryDue(own, now))
  )
}

/** Whether another source can only be found by a link on this one and has not been, so that its links are needed. */
export function isLeadNeeded(source: Source, sources: readonly Source[], pages: readonly DirectPage[]): boolean {
  const isFound = ({ id, address }: Source) => address !== null || pages.some((page) => page.source === id && page.url)
  return sources.some((other) => other.foundBy?.on === source.id && !isFound(other))
}

/**
 * The pages behind a listing that are due: those that it newly leads to (`seen`: the listing, where it was read just now), and
 * known ones that may still change.
 */
export function choosePagesBehind(
  { id, leadsTo }: Source,
  listing: { url: string; seen: Page | undefined },
  pages: readonly DirectPage[],
  { now }: DirectPass,
): PageBehind[] {
  if (!leadsTo) return []
  const known = pages.filter((page) => page.source === id && page.foundOn !== null)
  const linked = listing.seen ? selectFollowUps(leadsTo, listing.seen) : []
  const fresh = linked.filter((url) => known.every((page) => page.url !== url))
  const due = known.filter(
    (page) => isFollowUpDue(leadsTo, page.firstSeenAt, page.lastCheckedAt, now) || isRetryDue(page, now),
  )
  return [
    ...fresh.map((url) => ({ url, known: null, foundOn: listing.url })),
    ...due.flatMap((page) =>
      page.url === null ? [] : { url: page.url, known: page, foundOn: page.foundOn ?? listing.url },
    ),
  ]
}

function isRetryDue({ outcome, lastCheckedAt }: DirectPage, now: string): boolean {
  if (outcome === 'ok' || outcome === 'not-modified' || outcome === 'missing') return false
  return Date.parse(now) - Date.parse(lastCheckedAt) >= RETRY_MINUTES * 60_000
}
