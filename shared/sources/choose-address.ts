import type { Page } from '../page/page.ts'
import { type AddressRules, canonicalAddress } from './canonical-address.ts'
import { linksOf } from './links-of.ts'
import type { Source } from './source.ts'

/** The icon of a link that leads out says this; it is no part of the link's words. */
const ICON_WORDS = /\bexternal link opens in (?:a )?new window or tab\.?/gi

/**
 * Where a source is now: the link with its words on the page that it is found on (`page`, null where that page could not
 * be read), else its known address, else null. A link back to that same page is none.
 */
export function chooseAddress(source: Source, page: Page | null, rules?: AddressRules): string | null {
  const linked = source.foundBy && page ? findLink(source.foundBy.linkText, page, rules) : null
  return linked ?? source.address
}

function findLink(words: string, page: Page, rules?: AddressRules): string | null {
  const self = canonicalAddress(page.url, rules)
  const wanted = plainWords(words)
  const links = linksOf(page).map(({ text, href }) => ({ text: plainWords(text), href }))
  const exact = links.filter(({ text }) => text === wanted)
  // "Known Issues 2", "System Status OK": the counter or state may be part of the link.
  const counted = links.filter(
    ({ text }) => text.startsWith(`${wanted} `) && !text.slice(wanted.length + 1).includes(' '),
  )
  for (const { href } of [...exact, ...counted]) {
    const address = canonicalAddress(href, rules)
    if (address !== null && address !== self) return address
  }
  return null
}

function plainWords(text: string): string {
  return text.replace(ICON_WORDS, ' ').replace(/\s+/g, ' ').trim().toLowerCase()
}
