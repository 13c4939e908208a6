/** A site and the ways in which its addresses may be spelt. */
export interface Site {
  readonly host: string
  readonly aliases: readonly string[]
  /** Its server does not tell upper from lower case in a path. */
  readonly foldsCase: boolean
  /** Its addresses mean the same with and without a slash at the end. */
  readonly dropsFinalSlash: boolean
}

/** The sites that are read. Nothing else is ever asked for, whatever a page or a redirect says. */
export const SITES: readonly Site[] = [
  { host: 'www.caaspp-elpac.org', aliases: ['caaspp-elpac.org'], foldsCase: false, dropsFinalSlash: true },
  { host: 'www.cde.ca.gov', aliases: ['cde.ca.gov'], foldsCase: true, dropsFinalSlash: false },
]

export const ALLOWED_HOSTS: readonly string[] = SITES.flatMap((site) => [site.host, ...site.aliases])

/** This machine itself: allowed only where somebody asks for it by name (tests, measurements). */
export const LOOPBACK_HOST = '127.0.0.1'
