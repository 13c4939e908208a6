import { choosePhase } from '../../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { describeUncertainty } from '../../words/describe-times.ts'
import { type Html, html } from './html.ts'
import { type Icon, renderIcon } from './icon.ts'
import {
  renderNoDowntime,
  renderPrinted,
  renderSection,
  renderSource,
  renderSystems,
  renderTable,
  renderTimes,
  renderUntil,
} from './parts.ts'
import { selectCancelledAhead } from './select-ahead.ts'
import type { View } from './view.ts'

const MOST_DOWNTIMES = 60
const MOST_DATES = 40
const MOST_ISSUES = 25

/** Downtimes under way, possible and to come; a cancelled one stays until its time is over. */
export function renderDowntimes(view: View): Html {
  const { page, situation, model, words, reliableUntil } = view
  const { down, possible, upcoming } = situation
  const listed = [...down, ...possible, ...upcoming, ...selectCancelledAhead(model.records, model.now)]
  if (listed.length === 0) {
    const none = renderNoDowntime(page.downtimes.none, view)
    return renderSection('downtimes', page.downtimes.heading, html`<p>${none}</p>`)
  }
  const { what, when, systems, state, source } = page.columns
  const rows = listed.slice(0, MOST_DOWNTIMES).map((record) => [
    { label: systems, body: renderSystems(record, page.anySystem), heads: true },
    { label: when, body: renderTimes(record, view) },
    { label: state, body: renderState(record) },
    { label: what, body: renderPrinted(record.title, view) },
    { label: source, body: renderSource(record, view) },
  ])
  const table = renderTable(page.downtimes.caption, [systems, when, state, what, source], rows)
  const more = listed.length - rows.length
  return renderSection(
    'downtimes',
    page.downtimes.heading,
    html`${table}${more > 0 ? html`<p class="small">${page.dates.more(more)}</p>` : null}`,
  )

  function renderState(record: SourceRecord): Html {
    const phase = choosePhase(record, model.now)
    if (phase === 'cancelled' || phase === 'over') return html`${words.cancelled}`
    const say = (icon: Icon, state: string) => html`<span class="state">${renderIcon(icon)} ${state}</span>`
    return renderUntil(reliableUntil, say(phase, page.state[phase]), say('unknown', page.systems.unsure), view)
  }
}

/** Deadlines, events, windows and releases that are not over. */
export function renderDates(view: View): Html {
  const { page, words, coming } = view
  if (coming.length === 0) return renderSection('dates', page.dates.heading, html`<p>${page.dates.none}</p>`)
  const { when, what, systems, source } = page.columns
  const rows = coming.slice(0, MOST_DATES).map((record) => [
    { label: when, body: renderTimes(record, view), heads: true },
    {
      label: what,
      body: html`<span class="kind kind-${record.kind}">${words.kinds[record.kind]}</span> ${renderPrinted(record.title, view)}${record.place ? html` · ${renderPrinted(record.place, view)}` : null}`,
    },
    { label: systems, body: renderSystems(record, page.noSystem) },
    { label: source, body: renderSource(record, view) },
  ])
  const more = coming.length - rows.length
  return renderSection(
    'dates',
    page.dates.heading,
    html`${renderTable(page.dates.caption, [when, what, systems, source], rows)}${more > 0 ? html`<p class="small">${page.dates.more(more)}</p>` : null}`,
  )
}

/** Known issues that nobody said are resolved. */
export function renderIssues(view: View): Html {
  const { page, situation, words } = view
  const open = situation.openIssues
  if (open.length === 0) return renderSection('issues', page.issues.heading, html`<p>${page.issues.none}</p>`)
  const { what, systems, since, source } = page.columns
  const rows = open.slice(0, MOST_ISSUES).map((record) => [
    { label: what, body: html`${renderPrinted(record.title, view)}${renderLatest(record, view)}`, heads: true },
    { label: systems, body: renderSystems(record, page.noSystem) },
    {
      label: since,
      body: html`${record.start ? renderTimes({ ...record, kind: 'release', doubts: [] }, view) : '–'}<span class="doubt">${describeUncertainty(record, words).join(' ')}</span>`,
    },
    { label: source, body: renderSource(record, view) },
  ])
  const more = open.length - rows.length
  return renderSection(
    'issues',
    page.issues.heading,
    html`${renderTable(page.issues.caption, [what, systems, since, source], rows)}${more > 0 ? html`<p class="small">${page.issues.more(more)}</p>` : null}`,
  )
}

function renderLatest(record: SourceRecord, view: View): Html | null {
  const latest = record.updates?.at(-1)
  return latest ? html`<span class="small block">${renderPrinted(latest.text, view)}</span>` : null
}
