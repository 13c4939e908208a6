import { isAllowedLink } from '../../shared/feed/allowed-link.ts'
import { SYSTEMS, type System, shortNameOf, successorOf } from '../../shared/systems/catalogue.ts'

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

/** Operational systems whose names hold every word of the search, in the catalogue's order; an empty search finds all in use. */
export function selectLinks(search: string, systems: readonly System[] = SYSTEMS): QuickLink[] {
  const words = simplify(search).split(' ').filter(Boolean)
  const operational = systems.filter((system) => system.operational)
  const found = operational.filter((system) => system.status !== 'retired' && matches(system, words))
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
  const names = [system.name, system.abbreviation ?? '', ...system.aliases, ...system.legacyNames].map(simplify)
  return words.every((word) => names.some((name) => name.includes(word)))
}

/** Small letters without accents, so that a Spanish keyboard finds what an English one does. */
function simplify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
