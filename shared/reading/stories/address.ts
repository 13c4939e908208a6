/** What an address tells of a page. */
export interface Address {
  host: string
  /** In lower case, without query and fragment. */
  path: string
  /** A public site that belongs to neither the department nor the programs. */
  isForeign: boolean
}

const OWN =
  /(?:^|\.)(?:cde\.ca\.gov|caaspp-elpac\.org|caaspp\.org|elpac\.org|ca-toms-help\.ets\.org|startingsmarter\.org)$/
/** Names that stand for no public site: a file, a test server, a name made up for an example. */
const LOCAL = /^$|^localhost$|^[\d.]+$|^\[|(?:^|\.)(?:localhost|local|test|invalid|internal)$|^[^.]+$/

export function addressOf(url: string): Address {
  const parts = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]*|\[[^\]]*\])(?::\d*)?([^?#]*)/i.exec(url)
  const host = (parts?.[1] ?? '').toLowerCase().replace(/\.$/, '')
  const path = (parts?.[2] ?? '').toLowerCase()
  return { host, path, isForeign: !OWN.test(host) && !LOCAL.test(host) }
}
