/** The shape of JSON Feed 1.1 (jsonfeed.org), as far as it is used here. */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1'
  title: string
  home_page_url: string
  feed_url: string
  description: string
  language: string
  authors: { name: string; url: string }[]
  items: JsonFeedItem[]
}

export interface JsonFeedItem {
  id: string
  url: string
  external_url?: string
  title: string
  content_text: string
  date_published: string
  tags: string[]
  _caaspp_watch: {
    about: string
    changeId: string
    recordId: string
    revision: number
    type: string
    nature: string | null
    kind: string
    systems: string[]
  }
}
