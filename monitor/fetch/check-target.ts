import { LOOPBACK_HOST } from '../../shared/sources/hosts.ts'

export interface TargetRules {
  readonly hosts: readonly string[]
  readonly loopback: boolean
}

/** Where a request may go, or in one plain clause why it may not. */
export type Target = { ok: true; url: URL } | { ok: false; reason: string }

/**
 * Checks an address before each request, redirects included: https on its usual port, to a host by the name that is on the
 * list. The list alone keeps out every number form of an IP address. Relative addresses are read against `base`.
 */
export function checkTarget(address: string, rules: TargetRules, base?: URL): Target {
  const url = URL.parse(address, base?.href)
  if (!url) return { ok: false, reason: 'not an address' }
  if (url.username !== '' || url.password !== '') return { ok: false, reason: 'the address holds a user name' }
  url.hash = ''
  if (rules.loopback && url.hostname === LOOPBACK_HOST && url.protocol === 'http:') return { ok: true, url }
  if (!rules.hosts.includes(url.hostname)) return { ok: false, reason: `${nameOf(url)} is not on the list of hosts` }
  if (url.protocol !== 'https:') return { ok: false, reason: `the address at ${url.hostname} is not https` }
  if (url.port !== '') return { ok: false, reason: `the address at ${url.hostname} names port ${url.port}` }
  return { ok: true, url }
}

function nameOf({ protocol, hostname }: URL): string {
  return hostname === '' ? `a ${protocol.slice(0, -1)} address` : hostname.slice(0, 100)
}
