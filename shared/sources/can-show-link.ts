import { SYSTEMS } from '../systems/catalogue.ts'
import { ALLOWED_HOSTS } from './hosts.ts'
import { parseAddress } from './parse-address.ts'

const SHOWN_HOSTS = new Set([...ALLOWED_HOSTS, ...SYSTEMS.flatMap(({ url }) => parseAddress(url ?? '')?.host ?? [])])

/**
 * Whether a link that a page gives may be shown to people: https, and to a site that is read or a system of the
 * catalogue. Copies made for trying things out have hosts of their own and so are never shown.
 */
export function canShowLink(href: string): boolean {
  const address = parseAddress(href)
  if (address?.scheme !== 'https' || href.includes('@')) return false
  return SHOWN_HOSTS.has(address.host) && (address.port === null || address.port === 443)
}
