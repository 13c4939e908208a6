import { believedUntil, chooseFreshness, type SourceHealth } from '../../../shared/feed/source-health.ts'
import type { Outcome } from '../../../shared/reading/page-reading.ts'
import { type Html, html } from './html.ts'
import { renderIcon } from './icon.ts'
import { renderEnglishLink, renderPrinted, renderSection, renderTable } from './parts.ts'
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

function renderState(health: SourceHealth, { page, model }: View): Html {
  const freshness = chooseFreshness(health, model.now)
  const icon = { fresh: 'clear', stale: 'possible', unread: 'unknown' } as const
  return html`<span class="state">${renderIcon(icon[freshness])} ${page.freshness[freshness]}</span>`
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
