import type { Page } from '../../shared/page/page.ts'
import { chooseAddress } from '../../shared/sources/choose-address.ts'
import type { Source } from '../../shared/sources/source.ts'
import { choosePagesBehind, isLeadNeeded, isOwnPageDue } from './choose-visits.ts'
import type { DirectCopy, DirectPage } from './direct-copy.ts'
import type { DirectPass, Look, Visit } from './look.ts'
import { lookAtPage } from './look-at-page.ts'

/** For a whole pass, in milliseconds: a browser ends a worker that seems to do nothing for half a minute. */
const MOST_MILLISECONDS = 20_000

/**
 * Looks at all that is due, one page of a site after the other, and gives what it saw in the order of the sources. What there
 * was no time for is left for the next pass. A site that does not answer is not asked again.
 */
export async function visitPages(known: DirectCopy | null, pass: DirectPass): Promise<Visit[]> {
  const stop = AbortSignal.timeout(MOST_MILLISECONDS)
  // What an earlier version read is read again.
  const pages = known?.pages.map((page) => (known.readBy === pass.readBy ? page : forgetBody(page))) ?? []
  const sites = Map.groupBy(pass.sources, (source) => siteOf(source, pass.sources))
  const visits = await Promise.all([...sites.values()].map((sources) => visitSite(sources, pages, pass, stop)))
  return visits.flat()
}

async function visitSite(
  sources: readonly Source[],
  pages: readonly DirectPage[],
  pass: DirectPass,
  stop: AbortSignal,
): Promise<Visit[]> {
  const visits: Visit[] = []
  const seen = new Map<string, Page>()
  let silence: Look | null = null
  const visit = async (source: Source, url: string, foundOn: string | null, known: DirectPage | null) => {
    if (stop.aborted) return
    const family = (foundOn === null ? undefined : source.leadsTo?.family) ?? source.family
    const look: Look = silence ?? (await lookAtPage({ url, family, known }, pass.now, stop))
    if (look.kind === 'distrusted' && look.leavesSite) silence = look
    if (look.kind === 'read' && foundOn === null) seen.set(source.id, look.page)
    visits.push({ source, url, foundOn, look })
  }
  for (const source of sources) {
    const own = pages.find((page) => page.source === source.id && page.foundOn === null)
    const lead = source.foundBy ? seen.get(source.foundBy.on) : undefined
    const url = (lead && chooseAddress(source, lead)) ?? own?.url ?? source.address
    const isLead = isLeadNeeded(source, sources, pages)
    const isElsewhere = own !== undefined && url !== own.url
    if (isLead || isElsewhere || isOwnPageDue(source, own, pass.now)) {
      if (url === null) visits.push({ source, url, foundOn: null, look: describeLost(source, lead) })
      else await visit(source, url, null, own && !isElsewhere ? (isLead ? forgetBody(own) : own) : null)
    }
    const behind = url ? choosePagesBehind(source, { url, seen: seen.get(source.id) }, pages, pass) : []
    for (const page of behind) await visit(source, page.url, page.foundOn, page.known)
  }
  return visits
}

function describeLost({ foundBy }: Source, lead: Page | undefined): Look {
  return lead
    ? { kind: 'distrusted', outcome: 'missing', reason: `no link “${foundBy?.linkText ?? ''}” was found` }
    : { kind: 'distrusted', outcome: 'failed', reason: 'the page that links to it could not be read' }
}

function forgetBody(page: DirectPage): DirectPage {
  return { ...page, validators: null, bodyHash: null }
}

/** A source that is only found by a link belongs to the site of the page with the link. */
function siteOf({ address, foundBy }: Source, sources: readonly Source[]): string {
  const place = address ?? sources.find(({ id }) => id === foundBy?.on)?.address ?? ''
  return /^https?:\/\/[^/]+/.exec(place)?.[0] ?? ''
}
