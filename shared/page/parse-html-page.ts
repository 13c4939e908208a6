import { findTitle } from './find-title.ts'
import { flattenHtml } from './html/flatten-html.ts'
import type { Page } from './page.ts'
import { settlePage } from './settle-page.ts'

/** A page from its markup: title, date line, and the blocks of its body apart from the site's own. Never throws. */
export function parseHtmlPage(html: string, url: string): Page {
  const drafts = flattenHtml(html, url)
  return { format: 'html', url, ...settlePage(drafts, findTitle(drafts), url) }
}
