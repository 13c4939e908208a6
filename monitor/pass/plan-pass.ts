import { goesByHours, isDue, isFollowUpDue } from '../../shared/sources/is-due.ts'
import type { Source } from '../../shared/sources/source.ts'
import type { KnownState, PageHealth, PageState } from '../store/stored-state.ts'
import { healthKey, selectFollowUpPages, selectOwnPage } from './known-pages.ts'

/** What is to be looked at now. */
export interface Plan {
  /** Ids of the sources whose own page is due. */
  readonly due: ReadonlySet<string>
  /** Ids of the sources whose links are needed, even if their page has not changed. */
  readonly linksOf: ReadonlySet<string>
  /** Known pages behind listings that are due. */
  readonly followUps: readonly PageState[]
}

const MINUTE_MS = 60_000
/** A page that has begun to fail is asked for more often than its pace says, for a day; then it is left in peace. */
const RETRY_MINUTES = 55
const RETRY_FOR_MS = 24 * 60 * MINUTE_MS

/** Chooses what is due at `now` (ISO 8601 instant); with `all`, every enabled source and every page still re-read. */
export async function planPass(
  sources: readonly Source[],
  state: KnownState,
  now: string,
  all: boolean,
): Promise<Plan> {
  const watched = sources.flatMap((source) => (source.enabled ? findOwn(source, state) : []))
  const byHours = !all && watched.some(({ source, checkedAt }) => goesByHours(source, checkedAt, now))
  // The calendar is loaded where it decides.
  const inSchoolHours = byHours && (await import('../../shared/sources/school-hours.ts')).isSchoolHours(now)
  const due = new Set<string>()
  const linksOf = new Set<string>()
  const followUps: PageState[] = []
  for (const { source, own, health, checkedAt } of watched) {
    if (all || isDue(source, checkedAt, now, inSchoolHours) || isRetryDue(health, now)) {
      due.add(source.id)
      if (source.foundBy && !own && source.address === null) linksOf.add(source.foundBy.on)
    }
    for (const page of own ? selectFollowUpPages(source, state.pages) : []) {
      if (isPageDue(source, page, state.health.pages[page.url], now, all)) followUps.push(page)
    }
  }
  for (const id of linksOf) due.add(id)
  return { due, linksOf, followUps }
}

/** A source with what is known of its own page. */
function findOwn(source: Source, state: KnownState) {
  const own = selectOwnPage(source, state.pages)
  const health = state.health.pages[healthKey(source, own?.url ?? source.address)]
  return { source, own, health, checkedAt: health?.lastCheckedAt ?? null }
}

/** True where a pass would have nothing to do. */
export function isIdle(plan: Plan): boolean {
  return plan.due.size === 0 && plan.followUps.length === 0
}

function isPageDue(
  source: Source,
  page: PageState,
  health: PageHealth | undefined,
  now: string,
  all: boolean,
): boolean {
  if (!source.leadsTo) return false
  const lastCheckedAt = all ? null : (health?.lastCheckedAt ?? null)
  // Every page is due that was never looked at; one that is past its days is not, whatever `all` says.
  if (all && page.readAt !== null) {
    const age = Date.parse(now) - Date.parse(page.firstSeenAt)
    return age <= source.leadsTo.rereadForDays * 24 * 60 * MINUTE_MS
  }
  return isFollowUpDue(source.leadsTo, page.firstSeenAt, lastCheckedAt, now) || isRetryDue(health, now)
}

function isRetryDue(health: PageHealth | undefined, now: string): boolean {
  if (!health?.failingSince || !health.lastCheckedAt || health.outcome === 'missing') return false
  const since = (instant: string) => Date.parse(now) - Date.parse(instant)
  return since(health.failingSince) < RETRY_FOR_MS && since(health.lastCheckedAt) >= RETRY_MINUTES * MINUTE_MS
}
