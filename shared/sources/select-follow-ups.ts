import type { Page } from '../page/page.ts'
import { type AddressRules, canonicalAddress } from './canonical-address.ts'
import { linksOf } from './links-of.ts'
import type { LeadsTo } from './source.ts'

/**
 * The pages that a listing leads to: canonical addresses, each once, newest first, at most `leadsTo.atMost`.
 * A link to the listing itself is left out.
 */
export function selectFollowUps(leadsTo: LeadsTo, listing: Page, rules?: AddressRules): string[] {
  const pattern = addressPattern(leadsTo.match)
  const self = canonicalAddress(listing.url, rules)
  const found = new Set<string>()
  for (const { href } of linksOf(listing)) {
    const address = canonicalAddress(href, rules)
    if (address !== null && address !== self && pattern.test(address)) found.add(address)
  }
  const ranked = [...found].map((address) => ({ address, rank: rankOf(address, leadsTo.newest) }))
  // The sort is stable: equal ranks keep the order of the page.
  return ranked
    .sort((a, b) => b.rank - a.rank)
    .slice(0, leadsTo.atMost)
    .map(({ address }) => address)
}

function addressPattern(match: string): RegExp {
  const source = match
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/?]+')
    .replaceAll('#', '\\d+')
  return new RegExp(`^${source}$`)
}

function rankOf(address: string, newest: LeadsTo['newest']): number {
  if (newest === 'number') return Number(address.match(/\d+/g)?.at(-1) ?? 0)
  if (newest === 'listed') return 0
  const [, month = 0, date = 0, year = 0] = /\b(\d\d)-(\d\d)-(\d\d)\b/.exec(address) ?? []
  return Number(year) * 10_000 + Number(month) * 100 + Number(date)
}
