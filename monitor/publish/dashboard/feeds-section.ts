import { type Html, html } from './html.ts'
import { renderSection } from './parts.ts'
import type { View } from './view.ts'

/** Where everything can be subscribed to. */
export function renderFeeds({ page, root }: View): Html {
  const { feeds } = page
  const links: readonly [string, string][] = [
    ['calendar.ics', feeds.calendar],
    ['feed.atom', feeds.atom],
    ['feed.json', feeds.jsonFeed],
    ['api/v2/summary.json', feeds.statuspage],
    ['index.json', feeds.index],
    ['records.json', feeds.records],
    ['changes.json', feeds.changes],
    ['health.json', feeds.health],
  ]
  const items = links.map(([path, name]) => html`<li><a href="${root}${path}">${name}</a> <code>${path}</code></li>\n`)
  return renderSection(
    'feeds',
    feeds.heading,
    html`<p>${feeds.about}</p><ul class="feeds">${items}</ul><p class="small">${feeds.calendars} ${feeds.schemas}</p>`,
  )
}
