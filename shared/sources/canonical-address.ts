import { LOOPBACK_HOST, SITES } from './hosts.ts'
import { type Address, parseAddress } from './parse-address.ts'

/** `loopback: true` lets addresses of this machine through, as `http` and with any port (tests, measurements). */
export interface AddressRules {
  readonly loopback: boolean
}

const PUBLIC_ONLY: AddressRules = { loopback: false }

/**
 * The one spelling of an address by which a page is known: https, the site's own host name, its way of writing paths, no
 * userinfo, port or fragment. Null where it leads to no host that is read (staging copies among them).
 */
export function canonicalAddress(text: string, rules: AddressRules = PUBLIC_ONLY): string | null {
  const address = parseAddress(text)
  if (!address) return null
  if (address.host === LOOPBACK_HOST) return rules.loopback ? loopbackAddress(address) : null
  const site = SITES.find(({ host, aliases }) => host === address.host || aliases.includes(address.host))
  if (!site || !hasUsualPort(address)) return null
  let path = site.foldsCase ? address.path.toLowerCase() : address.path
  if (site.dropsFinalSlash) path = path.replace(/(?<!\/)\/+$/, '') || '/'
  return `https://${site.host}${path}${address.query}`
}

function hasUsualPort({ scheme, port }: Address): boolean {
  return port === null || port === (scheme === 'https' ? 443 : 80)
}

function loopbackAddress({ scheme, port, path, query }: Address): string | null {
  if (scheme !== 'http' || port === null || port === 0 || port > 65_535) return null
  return `http://${LOOPBACK_HOST}${port === 80 ? '' : `:${port}`}${path}${query}`
}
