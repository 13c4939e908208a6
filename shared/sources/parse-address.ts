/** The parts of a web address that decide where it leads. */
export interface Address {
  scheme: 'http' | 'https'
  /** Lower case, letters, digits, dots and hyphens only. */
  host: string
  /** Null where none is written. */
  port: number | null
  /** Begins with a slash; dot segments resolved, odd characters percent-encoded. */
  path: string
  /** Empty, or begins with a question mark. */
  query: string
}

const LONGEST = 2_000
// A backslash or a second "@" is read differently by different programs, so an address that has one is none.
const ADDRESS = /^(https?):\/\/(?:[^\s/?#\\@]*@)?([a-z0-9.-]+)(?::(\d{1,5}))?(\/[^?#\\]*)?(\?[^#\\]*)?(?:#.*)?$/i
const LINE_BREAKS = /[\t\r\n]+/g
const ODD_IN_PATH = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]+/g
const ODD_IN_QUERY = /[^A-Za-z0-9\-._~!$&()*+,;=:@/?%]+/g

/**
 * An absolute http(s) address in parts, or null where it is none or can be read in two ways. Userinfo and fragment
 * are left out. (The platform's URL class is not used: it is missing here and forgives too much.)
 */
export function parseAddress(text: string): Address | null {
  if (text.length > LONGEST) return null
  const match = ADDRESS.exec(text.trim().replace(LINE_BREAKS, '').toWellFormed())
  if (!match) return null
  const [, scheme = '', host = '', port, path = '/', query = ''] = match
  return {
    scheme: scheme.toLowerCase() === 'https' ? 'https' : 'http',
    host: host.toLowerCase(),
    port: port === undefined ? null : Number(port),
    path: resolveDots(path.replace(ODD_IN_PATH, percentEncode)),
    query: query.length > 1 ? query.replace(ODD_IN_QUERY, percentEncode) : '',
  }
}

function percentEncode(text: string): string {
  // encodeURIComponent leaves the apostrophe alone; browsers encode it in a query.
  return encodeURIComponent(text).replaceAll("'", '%27')
}

function resolveDots(path: string): string {
  const kept: string[] = []
  const segments = path.split('/').slice(1)
  segments.forEach((segment, index) => {
    const dots = segment.replace(/%2e/gi, '.')
    if (dots === '..') kept.pop()
    else if (dots !== '.') kept.push(segment)
    if (index === segments.length - 1 && (dots === '.' || dots === '..')) kept.push('')
  })
  return `/${kept.join('/')}`
}
