import { isAllowedLink } from '../../shared/feed/allowed-link.ts'
import { SYSTEMS, type System, shortNameOf, successorOf } from '../../shared/systems/catalogue.ts'
import { simplifyText } from './simplify-text.ts'

/**
 * The way to one system. `own`: its own address, which is certain; `page`: a page that leads to it; `none`: neither is known.
 * `formerly` is the retired name by which it was found.
 */
export interface QuickLink {
  id: string
  name: string
  /** The long name, where `name` is short for it. */
  fullName: string | null
  formerly: string | null
  way: { kind: 'own' | 'page'; href: string } | { kind: 'none' }
}

export interface LinkChoice {
  /** Ids of the systems that stand first, in this order. */
  pinned?: readonly string[]
  systems?: readonly System[]
}

/**
 * Operational systems whose names hold every word of the search: the pinned ones first, then in the catalogue's order. An empty
 * search finds all in use; a retired name finds its successor.
 */
export function selectLinks(search: string, { pinned = [], systems = SYSTEMS }: LinkChoice = {}): QuickLink[] {
  const words = simplifyText(search).split(' ').filter(Boolean)
  const operational = systems.filter((system) => system.operational)
  const place = ({ id }: System) => (pinned.includes(id) ? pinned.indexOf(id) : pinned.length)
  const found = operational
    .filter((system) => system.status !== 'retired' && matches(system, words))
    .sort((a, b) => place(a) - place(b))
  const retired = operational.filter(
    (system) => system.status === 'retired' && words.length > 0 && matches(system, words),
  )
  return [
    ...found.map((system) => linkTo(system, null)),
    ...retired.map((system) => linkTo(successorOf(system), system)),
  ]
}

function linkTo(system: System, retired: System | null): QuickLink {
  const name = shortNameOf(system)
  return {
    id: system.id,
    name,
    fullName: name === system.name ? null : system.name,
    formerly: retired === null ? null : shortNameOf(retired),
    way: chooseWay(system),
  }
}

function chooseWay({ url, urlConfidence, linkPage }: System): QuickLink['way'] {
  if (url !== null && urlConfidence === 'high' && isAllowedLink(url)) return { kind: 'own', href: url }
  return linkPage !== null && isAllowedLink(linkPage) ? { kind: 'page', href: linkPage } : { kind: 'none' }
}

function matches(system: System, words: readonly string[]): boolean {
  const names = [system.name, system.abbreviation ?? '', ...system.aliases, ...system.legacyNames].map(simplifyText)
  return words.every((word) => names.some((name) => name.includes(word)))
}
