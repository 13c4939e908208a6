import { formatTime } from '../../../shared/time/format.ts'
import { drawTimeline, MOST_ROWS } from './draw-timeline.ts'
import { type Html, html } from './html.ts'
import { renderNoDowntime, renderSection } from './parts.ts'
import type { View } from './view.ts'

/** The drawing of the coming weeks with its legend; it scrolls by itself where the window is narrow. */
export function renderTimeline(view: View): Html {
  const { page, words, timeline } = view
  const more = timeline.rows.length - MOST_ROWS
  const about = page.timeline.about(formatTime(timeline.from, words), formatTime(timeline.to, words))
  return renderSection(
    'timeline',
    page.timeline.heading,
    html`<p>${about}</p>${timeline.rows.length === 0 ? html`<p>${renderNoDowntime(page.timeline.none, view)}</p>` : null}
<div class="scroll card" tabindex="0" role="region" aria-label="${page.timeline.scroll}">${drawTimeline(timeline, view)}</div>
${more > 0 ? html`<p class="small">${page.timeline.more(more)}</p>` : null}${renderLegend(view)}`,
  )
}

function renderLegend({ page }: View): Html {
  const bars = [
    ['sure', '', page.timeline.legendSure],
    ['tentative', '?', page.timeline.legendTentative],
    ['doubted', '?', page.timeline.legendDoubted],
    ['cancelled', '', page.timeline.legendCancelled],
  ] as const
  const key = (shape: Html, name: string) =>
    html`<li><svg class="key" viewBox="0 0 34 16" width="34" height="16" aria-hidden="true" focusable="false">${shape}</svg>${name}</li>`
  return html`<ul class="legend">${bars.map(([kind, sign, name]) =>
    key(
      html`<g class="bar bar-${kind}"><rect x="1" y="2" width="32" height="12" rx="3"/>${kind === 'cancelled' ? html`<path class="strike" d="M1 8h32"/>` : null}</g>`,
      `${sign ? `${sign} ` : ''}${name}`,
    ),
  )}${key(html`<path class="deadline" d="M17 0l7 8 -7 8 -7 -8z"/>`, page.timeline.legendDeadline)}${key(
    html`<circle class="event" cx="17" cy="8" r="6"/>`,
    page.timeline.legendEvent,
  )}</ul>`
}
