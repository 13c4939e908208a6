import type { Page } from '../../shared/page/page.ts'
import type { AddressRules } from '../../shared/sources/canonical-address.ts'
import { chooseAddress } from '../../shared/sources/choose-address.ts'
import { selectFollowUps } from '../../shared/sources/select-follow-ups.ts'
import type { Source } from '../../shared/sources/source.ts'
import type { KnownState, PageState } from '../store/stored-state.ts'
import { selectFollowUpPages, selectOwnPage } from './known-pages.ts'
import type { Look, Visit } from './look.ts'
import type { LookAt } from './look-at-page.ts'
import type { Plan } from './plan-pass.ts'

export interface VisitTools {
  readonly sources: readonly Source[]
  readonly state: KnownState
  readonly plan: Plan
  readonly rules: AddressRules
  readonly look: LookAt
}

/** What came of a source's own page: `page` where it was read, so that its links are known. */
interface OwnVisit {
  readonly visits: readonly Visit[]
  readonly page: Page | null
}

/**
 * Visits everything that is planned, as much at once as the hosts allow, and gives the visits in the order of the
 * registry, each listing followed by its pages. A source that is found by a link waits for the page with the link.
 */
export async function visitSources(tools: VisitTools): Promise<Visit[]> {
  const { sources } = tools
  const byId = new Map(sources.filter(({ enabled }) => enabled).map((source) => [source.id, source]))
  const owns = new Map<string, Promise<OwnVisit>>()
  const visitOwn = (source: Source): Promise<OwnVisit> => {
    const known = owns.get(source.id)
    if (known) return known
    const host = source.foundBy ? byId.get(source.foundBy.on) : undefined
    const visit = (host && host !== source ? visitOwn(host) : Promise.resolve(null)).then((from) =>
      visitOwnPage(source, host, from, tools),
    )
    owns.set(source.id, visit)
    return visit
  }
  const all = [...byId.values()].map(async (source) => {
    const own = await visitOwn(source)
    return [...own.visits, ...(source.leadsTo ? await visitFollowUps(source, own, tools) : [])]
  })
  return (await Promise.all(all)).flat()
}

async function visitOwnPage(
  source: Source,
  host: Source | undefined,
  from: OwnVisit | null,
  { state, plan, rules, look }: VisitTools,
): Promise<OwnVisit> {
  const known = selectOwnPage(source, state.pages)
  const linked = from?.page ? chooseAddress(source, from.page, rules) : null
  const url = linked ?? (source.foundBy ? known?.url : undefined) ?? source.address
  const moved = known !== undefined && url !== known.url
  if (!plan.due.has(source.id) && !moved) return { visits: [], page: null }
  const visit = { source, url, foundOn: null }
  if (url === null) {
    return { visits: [{ ...visit, look: describeLost(source, host, from) }], page: null }
  }
  const linksNeeded = plan.linksOf.has(source.id)
  // A page that has moved is asked for anew, but judged by its own past.
  const past = moved ? { ...known, validators: null, bodyHash: null } : known
  const seen = await look({ source, url, foundOn: null }, { state: past, linksNeeded })
  if (!seen) return { visits: [], page: null }
  return { visits: [{ ...visit, look: seen }], page: seen.kind === 'read' ? seen.page : null }
}

/** Why a page could not be found: its link is gone, or nobody could look for it. */
function describeLost({ foundBy }: Source, host: Source | undefined, from: OwnVisit | null): Look {
  const lost = (outcome: 'missing' | 'failed', reason: string): Look => ({ kind: 'distrusted', outcome, reason })
  if (!foundBy || !host) return lost('missing', 'the page that links to it is not watched')
  if (from?.page) return lost('missing', `no link “${foundBy.linkText}” was found on ${host.name}`)
  const look = from?.visits[0]?.look
  const why = look?.kind === 'distrusted' ? look.reason : 'nobody looked at it'
  return lost('failed', `its link could not be looked for on ${host.name}: ${why}`)
}

async function visitFollowUps(source: Source, own: OwnVisit, tools: VisitTools): Promise<Visit[]> {
  const { state, plan, rules, look } = tools
  const known = new Map(selectFollowUpPages(source, state.pages).map((page) => [page.url, page]))
  const due = new Map<string, { foundOn: string; state: PageState | undefined }>()
  const listing = own.visits[0]?.url
  for (const url of own.page && source.leadsTo ? selectFollowUps(source.leadsTo, own.page, rules) : []) {
    if (listing && !known.has(url)) due.set(url, { foundOn: listing, state: undefined })
  }
  for (const page of plan.followUps) {
    if (known.get(page.url) === page) due.set(page.url, { foundOn: page.foundOn ?? page.url, state: page })
  }
  const visits = [...due].map(async ([url, page]): Promise<Visit | null> => {
    const seen = await look({ source, url, foundOn: page.foundOn }, { state: page.state, linksNeeded: false })
    return seen && { source, url, foundOn: page.foundOn, look: seen }
  })
  return (await Promise.all(visits)).filter((visit) => visit !== null)
}
