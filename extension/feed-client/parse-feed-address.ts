/** Why a text is not taken as the address of a feed. */
export type AddressFault = 'malformed' | 'not-https' | 'credentials'

/** `address` ends in a slash; the feed's files stand below it. */
export type ParsedAddress = { kind: 'address'; address: string } | { kind: 'refused'; fault: AddressFault }

/** The files that people are likely to copy the address of. */
const FILE_AT_END = /\/(?:index|records|changes|health|feed)\.(?:html|json)$/

/**
 * Reads what somebody typed as the address of a feed. A missing scheme is taken as https, the name of a file of the feed, a query
 * and a fragment are dropped. `loopback` also lets http://127.0.0.1 pass, which only builds for development do.
 */
export function parseFeedAddress(text: string, { loopback }: { loopback: boolean }): ParsedAddress {
  const typed = text.trim()
  const full = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  if (/\s/.test(typed) || !URL.canParse(full)) return { kind: 'refused', fault: 'malformed' }
  const url = new URL(full)
  const isLocal = loopback && url.protocol === 'http:' && url.hostname === '127.0.0.1'
  if (url.protocol !== 'https:' && !isLocal) return { kind: 'refused', fault: 'not-https' }
  if (url.username !== '' || url.password !== '') return { kind: 'refused', fault: 'credentials' }
  if (!url.hostname.includes('.')) return { kind: 'refused', fault: 'malformed' }
  const folder = url.pathname.replace(FILE_AT_END, '/').replace(/(?<!\/)\/*$/, '/')
  return { kind: 'address', address: `${url.origin}${folder}` }
}

/** The one pattern that the browser is asked to grant for a feed (patterns have no port). */
export function accessPatternOf(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}
