const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    html: 'text/html',
    htm: 'text/html',
    txt: 'text/plain',
    eml: 'message/rfc822',
    xml: 'application/rss+xml',
    rss: 'application/rss+xml',
  }),
)

/** What a saved page probably is, by the ending of its file's name; empty where that does not tell (its content will). */
export function contentTypeOf(file: string): string {
  return TYPES.get(/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '') ?? ''
}
