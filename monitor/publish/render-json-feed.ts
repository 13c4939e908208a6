import type { JsonFeed, JsonFeedItem } from '../../shared/feed/json-feed.ts'
import { FEED_ABOUT, FEED_TITLE, type FeedItem, linkOf } from './feed-item.ts'
import { jsonText } from './json-text.ts'
import { addressOf, type SiteModel } from './site-model.ts'

/**
 * `feed.json`, JSON Feed 1.1, of some items, newest first. Its content is plain text, so nothing in it can be taken for markup. (The feed package
 * writes version 1, without language and authors.)
 */
export function renderJsonFeed(model: SiteModel, items: readonly FeedItem[]): string {
  const home = addressOf(model, '')
  const feed: JsonFeed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: FEED_TITLE,
    home_page_url: home,
    feed_url: addressOf(model, 'feed.json'),
    description: FEED_ABOUT,
    language: 'en',
    authors: [{ name: 'CAASPP Watch', url: home }],
    items: items.map((item) => renderItem(item, model)),
  }
  return jsonText(feed, 2)
}

function renderItem(item: FeedItem, model: SiteModel): JsonFeedItem {
  const { id: changeId, recordId, revision, type, nature, kind, systems } = item.change
  return {
    id: item.id,
    url: linkOf(item, model),
    ...(item.source ? { external_url: item.source } : {}),
    title: item.title,
    content_text: item.paragraphs.join('\n\n'),
    date_published: item.at,
    tags: item.tags,
    _caaspp_watch: { about: addressOf(model, ''), changeId, recordId, revision, type, nature, kind, systems },
  }
}
