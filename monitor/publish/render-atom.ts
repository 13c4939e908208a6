import { Feed } from 'feed'
import { escapeHtml } from '../../shared/feed/escape-html.ts'
import { FEED_ABOUT, FEED_TITLE, type FeedItem, linkOf } from './feed-item.ts'
import { addressOf, type SiteModel } from './site-model.ts'

/** The date of a feed without entries: Atom asks for one, and nothing has changed yet. */
const NEVER = '1970-01-01T00:00:00.000Z'

/**
 * `feed.atom` of some items, newest first. The feed package writes titles and contents as HTML in CDATA sections, so both are escaped here; its
 * addresses are escaped by it.
 */
export function renderAtom(model: SiteModel, items: readonly FeedItem[]): string {
  const home = addressOf(model, '')
  const feed = new Feed({
    id: 'urn:caaspp-watch:changes',
    title: FEED_TITLE,
    description: FEED_ABOUT,
    link: home,
    feedLinks: { atom: addressOf(model, 'feed.atom') },
    updated: new Date(items[0]?.at ?? NEVER),
    author: { name: 'CAASPP Watch', link: home },
    generator: 'CAASPP Watch',
    copyright: '',
  })
  for (const item of items) {
    feed.addItem({
      id: item.id,
      title: escapeHtml(item.title),
      link: linkOf(item, model),
      date: new Date(item.at),
      published: new Date(item.at),
      content: item.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join(''),
      category: item.tags.map((tag) => ({ name: escapeHtml(tag), term: escapeHtml(tag) })),
    })
  }
  return `${feed.atom1()}\n`
}
