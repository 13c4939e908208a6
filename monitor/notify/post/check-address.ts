/** Where a channel may post. An entry that begins with a dot stands for every name that ends in it. */
export interface AddressRules {
  /** Null for any host: the person who runs this copy chose it. */
  readonly hosts: readonly string[] | null
  readonly loopback: boolean
}

/** The address, or in one plain clause why nothing is posted there; the clause does not repeat it, since it may be a secret. */
export type CheckedAddress = { ok: true; url: URL } | { ok: false; reason: string }

export function checkAddress(address: string, { hosts, loopback }: AddressRules): CheckedAddress {
  const url = URL.parse(address)
  if (!url) return { ok: false, reason: 'its address is not one' }
  if (url.username !== '' || url.password !== '') return { ok: false, reason: 'its address holds a user name' }
  if (loopback && url.hostname === '127.0.0.1' && url.protocol === 'http:') return { ok: true, url }
  if (url.protocol !== 'https:') return { ok: false, reason: 'its address is not https' }
  const known =
    hosts === null || hosts.some((host) => (host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host))
  return known ? { ok: true, url } : { ok: false, reason: 'its address is not one of this service' }
}
