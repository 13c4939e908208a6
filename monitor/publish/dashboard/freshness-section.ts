import {
  believedUntil,
  chooseFreshness,
  type Freshness,
  type SourceHealth,
} from '../../../shared/feed/source-health.ts'
import type { Outcome } from '../../../shared/reading/page-reading.ts'
import { type Html, html } from './html.ts'
import { renderIcon } from './icon.ts'
import { renderEnglishLink, renderPrinted, renderSection, renderTable, renderUntil } from './parts.ts'
import type { View } from './view.ts'

/** How old each source's reading is: absolute times, and the time after which not to believe it. */
export function renderFreshness(view: View): Html {
  const { page, model, root } = view
  const exact = html`<p class="small"><a href="${root}health.json">${page.freshness.exact}</a></p>`
  if (model.health.length === 0) {
    return renderSection('sources', page.freshness.heading, html`<p>${page.freshness.none}</p>${exact}`)
  }
  const { source, outcome, state, lookedAt, readAt, relyUntil } = page.columns
  const rows = model.health.map((health) => [
    { label: source, body: renderName(health, view), heads: true },
    { label: state, body: renderState(health, view) },
    { label: outcome, body: renderOutcome(health, view) },
    { label: lookedAt, body: renderMoment(health.lastCheckedAt, view) },
    { label: readAt, body: renderMoment(health.lastReadAt, view) },
    { label: relyUntil, body: renderLimit(health, view) },
  ])
  const table = renderTable(page.freshness.caption, [source, state, outcome, lookedAt, readAt, relyUntil], rows)
  return renderSection('sources', page.freshness.heading, html`<p>${page.freshness.about}</p>${table}${exact}`)
}

function renderName({ name, url }: SourceHealth, view: View): Html {
  return url !== null && view.model.isAllowedLink(url) ? renderEnglishLink(url, name, view) : renderPrinted(name, view)
}

/** Each source becomes too old by itself, whatever holds for the page as a whole. */
function renderState(health: SourceHealth, view: View): Html {
  const { page, model } = view
  const freshness = chooseFreshness(health, model.now)
  const icon = { fresh: 'clear', stale: 'possible', unread: 'unknown' } as const
  const say = (state: Freshness) => html`<span class="state">${renderIcon(icon[state])} ${page.freshness[state]}</span>`
  const until = believedUntil(health)
  if (freshness !== 'fresh' || until === null) return say(freshness)
  return renderUntil(until, say('fresh'), say('stale'), view)
}

function renderOutcome({ outcome, reason }: SourceHealth, { words }: View): Html {
  if (outcome === null) return html`${words.neverChecked}`
  // Whether a page was sent again or only confirmed says nothing to a reader, and changes from pass to pass.
  const told: Outcome = outcome === 'not-modified' ? 'ok' : outcome
  return html`${words.outcomes[told]}${reason && told !== 'ok' ? html`: <span lang="en">${reason}</span>` : null}`
}

function renderMoment(instant: string | null, { page, stamp }: View): Html {
  return html`${instant === null ? page.freshness.never : stamp(instant)}`
}

function renderLimit(health: SourceHealth, { stamp }: View): Html {
  const until = believedUntil(health)
  return html`${until === null ? '–' : stamp(new Date(until).toISOString())}`
}
