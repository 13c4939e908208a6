import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { describeAnswer, describeDistrust } from '../../words/describe-situation.ts'
import { nameSystems } from '../../words/name-systems.ts'
import { type Html, html } from './html.ts'
import { renderIcon } from './icon.ts'
import { renderNoDowntime, renderPrinted, renderSource, renderTimes } from './parts.ts'
import type { View } from './view.ts'

const MOST_SHOWN = 4

/** The one glance: what is down, what comes next, and how far the page can be relied on. */
export function renderAnswer(view: View): Html {
  const { situation, words, page, model, reliableUntil, instant } = view
  const { answer, down, possible, troubles, upcoming } = situation
  const current = [...down, ...possible]
  const limit =
    reliableUntil === null
      ? null
      : html` data-rely-until="${instant(reliableUntil)}" data-outdated-title="${page.answer.outdated} – ${page.title}"`
  const distrust = describeDistrust(situation, model.health, words)
  return html`<section id="now" class="answer answer-${answer}" aria-labelledby="now-heading">
<div class="card now"${limit}><h2 id="now-heading" class="eyebrow">${page.answer.heading}</h2>
<p class="headline when-reliable">${renderIcon(answer)}<span>${describeAnswer(situation, words)}</span></p>
${limit && renderOutdated(view)}${current.length > 0 ? html`<ul class="plain">${current.slice(0, MOST_SHOWN).map((record) => renderDowntime(record, view))}</ul>` : null}
${troubles.map((record) => html`<p>${page.answer.siteSays} ${renderPrinted(record.title, view)} (${renderSource(record, view)})</p>`)}
${distrust.map((sentence) => html`<p class="distrust">${sentence}</p>`)}
<p class="small">${renderReliance(view)} ${page.answer.notMeasured}</p></div>
<div class="card next"><h2 class="eyebrow">${page.answer.next}</h2>${
    upcoming[0] ? renderNext(upcoming[0], view) : html`<p>${renderNoDowntime(page.answer.noNext, view)}</p>`
  }</div>
</section>\n`
}

function renderOutdated({ page }: View): Html {
  return html`<div class="when-outdated" role="status"><p class="headline">${renderIcon('unknown')}<span>${page.answer.outdated}</span></p><p class="distrust">${page.answer.outdatedWhy}</p></div>\n`
}

function renderDowntime(record: SourceRecord, view: View): Html {
  return html`<li><strong>${nameSystems(record.systems, view.words, 6)}</strong>: ${renderTimes(record, view)} <span class="small">${renderSource(record, view)}</span></li>`
}

function renderNext(record: SourceRecord, view: View): Html {
  return html`<p class="headline small-headline">${renderIcon('upcoming')}<span>${renderTimes(record, view)}</span></p>
<p><strong>${nameSystems(record.systems, view.words, 6)}</strong></p>
<p>${renderPrinted(record.title, view)}</p><p class="small">${view.page.columns.source}: ${renderSource(record, view)}</p>`
}

function renderReliance({ model, page, reliableUntil, stamp }: View): Html {
  const drawn = stamp(new Date(model.now).toISOString(), page.answer.drawn)
  if (reliableUntil === null) return html`${drawn} ${page.answer.doNotRely}`
  return html`${drawn} ${stamp(new Date(reliableUntil).toISOString(), page.answer.relyUntil)}`
}
