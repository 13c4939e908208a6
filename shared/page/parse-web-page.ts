import { decodeText } from './decode-text.ts'
import { readFeed } from './feed/read-feed.ts'
import type { Page, RawPage } from './page.ts'
import { parseHtmlPage } from './parse-html-page.ts'
import { settlePage } from './settle-page.ts'
import { findTextTitle } from './text/find-text-title.ts'
import { flattenText } from './text/flatten-text.ts'

/** Bytes of a page that are read; a page made for people is far smaller. */
export const MOST_BYTES = 8_000_000

/**
 * One page of the web without its markup: title, date line, and the blocks of its body apart from the site's own. Reads HTML,
 * plain text as a text extractor leaves it, and feeds. Never throws on mangled input: a page that cannot be made out has no
 * title or no blocks, which is for the judge of trust to see.
 */
export function parseWebPage(raw: RawPage): Page {
  const bytes = raw.bytes.subarray(0, MOST_BYTES)
  const type = mediaTypeOf(raw)
  const text = decodeText(bytes, raw.contentType)
  if (isFeed(type, text)) return readFeed(text, raw.url)
  if (isPlain(type, text)) return parseTextPage(text, raw.url)
  return parseHtmlPage(text, raw.url)
}

/** "text/html", without what stands behind it. */
export function mediaTypeOf({ contentType }: Pick<RawPage, 'contentType'>): string {
  return contentType.split(';')[0]?.trim().toLowerCase() ?? ''
}

/** A page from its text alone. */
export function parseTextPage(text: string, url: string): Page {
  const drafts = flattenText(text)
  return { format: 'text', url, ...settlePage(drafts, findTextTitle(drafts.drafts), url) }
}

function isFeed(type: string, text: string): boolean {
  if (/^application\/(?:rss|atom)\+xml$/.test(type)) return true
  if (!/xml$/.test(type) || type.includes('html')) return false
  return /<(?:rss|feed|rdf:RDF)[\s>]/.test(text.slice(0, 2000))
}

function isPlain(type: string, text: string): boolean {
  if (type === 'text/plain' || type === 'text/markdown') return true
  return type === '' && !/<(?:!doctype|html|body|div|p|h1|table)\b/i.test(text.slice(0, 4000))
}
