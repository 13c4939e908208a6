import { ALLOWED_HOSTS } from '../sources/hosts.ts'
import { SYSTEMS } from '../systems/catalogue.ts'

/** Decides whether an address found in data may be shown as a link. */
export type LinkFilter = (href: string) => boolean

/**
 * https, a plain host name, the usual port, then nothing that a browser could read as another host: no user part, no
 * backslash, no blank or control character.
 */
const PLAIN_HTTPS = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::443)?(?:[/?#][^\s\\<>"'`]*)?$/i

/** The host of a plain https address in lower case; null for every other string. */
export function httpsHostOf(href: string): string | null {
  return PLAIN_HTTPS.exec(href)?.[1]?.toLowerCase() ?? null
}

/** A filter that lets https addresses of these hosts through. */
export function allowHosts(hosts: Iterable<string>): LinkFilter {
  const allowed = new Set(hosts)
  return (href) => {
    const host = httpsHostOf(href)
    return host !== null && allowed.has(host)
  }
}

/** Every host of the sources and of the catalogue of systems. */
export const isAllowedLink: LinkFilter = allowHosts([
  ...ALLOWED_HOSTS,
  ...SYSTEMS.flatMap((system) => [system.url, system.linkPage])
    .map((href) => (href === null ? null : httpsHostOf(href)))
    .filter((host) => host !== null),
])
