import type { Page } from '../page/page.ts'
import type { Link } from '../records/source-record.ts'

/** Every link of a page, menus included, in the page's order. */
export function linksOf(page: Page): Link[] {
  return [...page.before, ...page.body, ...page.after].flatMap((block) => block.links)
}
