import { InvalidArgumentError } from 'commander'

/** An option's value that must be the http(s) address of a folder; gives it with a slash at the end. */
export function parseSiteUrl(text: string): string {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new InvalidArgumentError('Give the address of a folder, such as https://example.org/caaspp-watch/.')
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
