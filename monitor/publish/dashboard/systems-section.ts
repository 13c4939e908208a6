import { choosePhase } from '../../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { SYSTEMS, type System, shortNameOf, successorOf } from '../../../shared/systems/catalogue.ts'
import { concernsSystem } from '../calendar/select-calendar-systems.ts'
import { type Html, html } from './html.ts'
import { type Icon, renderIcon } from './icon.ts'
import { renderSection, renderTable, renderTimes, renderUntil } from './parts.ts'
import type { View } from './view.ts'

/** Every system that people work in, with its state and the way to it; then what became of the retired ones. */
export function renderSystemList(view: View): Html {
  const { page } = view
  const current = SYSTEMS.filter(({ operational, status }) => operational && status !== 'retired')
  const categories = [...new Set(current.map(({ category }) => category))]
  const groups = categories.map(
    (category) => html`<div class="card group"><h3>${page.systems.categories[category] ?? category}</h3>
<ul class="systems">${current.filter((system) => system.category === category).map((system) => renderSystem(system, view))}</ul></div>\n`,
  )
  const body = html`<p>${page.systems.about}</p><div class="groups">${groups}</div>${renderRetired(view)}`
  return renderSection('systems', page.systems.heading, body)
}

function renderSystem(system: System, view: View): Html {
  const { page } = view
  const short = shortNameOf(system)
  const calendar = html`<a href="${view.root}calendars/${system.id}.ics" aria-label="${page.systems.calendar}: ${short}">${page.systems.calendar}</a>`
  return html`<li><p class="system-name"><strong>${short}</strong>${short === system.name ? null : html` <span>${system.name}</span>`}</p>
<div class="state">${renderState(system, view)}</div>
<p class="small">${renderLink(system, view)} · ${calendar}</p></li>\n`
}

function renderState(system: System, view: View): Html {
  const { model, situation, page, reliableUntil } = view
  const unsure = name('unknown', html`${page.systems.unsure}`)
  const concerns = (record: SourceRecord) => concernsSystem(record, system)
  const listed = [...situation.down, ...situation.possible, ...situation.upcoming]
  const first = listed.find(concerns)
  if (first) return say(choosePhase(first, model.now) as 'down' | 'possible' | 'upcoming', first)
  const trouble = situation.troubles.find(concerns)
  if (trouble) return html`${renderIcon('possible')} <span>${page.answer.siteSays} ${trouble.title}</span>`
  if (situation.unsure.length > 0 || situation.answer === 'unknown') return unsure
  return renderUntil(reliableUntil, name('clear', html`${page.systems.clear}`), unsure, view)

  function say(phase: 'down' | 'possible' | 'upcoming', record: SourceRecord): Html {
    const state = name(phase, html`<strong>${page.systems[phase]}</strong>`)
    return html`${renderUntil(reliableUntil, state, unsure, view)}: ${renderTimes(record, view)}`
  }

  function name(icon: Icon, state: Html): Html {
    return html`${renderIcon(icon)} <span>${state}</span>`
  }
}

/** Its own address only where that is certain; else the page that leads to it, and the words say so. */
function renderLink(system: System, { page, model }: View): Html {
  const name = shortNameOf(system)
  const { url, urlConfidence, linkPage } = system
  const allowed = (href: string | null): href is string => href !== null && model.isAllowedLink(href)
  if (allowed(url) && urlConfidence === 'high') {
    return html`<a href="${url}" rel="noreferrer" aria-label="${page.systems.open}: ${name}">${page.systems.open}</a>`
  }
  if (!allowed(linkPage)) return html`${page.systems.noLink}`
  const hint = url === null ? null : html` (${page.systems.openUncertain})`
  return html`<a href="${linkPage}" rel="noreferrer" aria-label="${page.systems.openPage}: ${name}">${page.systems.openPage}</a>${hint}`
}

function renderRetired({ page }: View): Html {
  const { oldName, newName } = page.columns
  const rows = SYSTEMS.filter(({ status }) => status === 'retired').map((system) => {
    const successor = successorOf(system)
    const today = successor === system ? page.systems.noSuccessor : `→ ${shortNameOf(successor)}`
    const name = shortNameOf(system) === system.name ? system.name : `${shortNameOf(system)} (${system.name})`
    return [
      { label: oldName, body: name, heads: true },
      { label: newName, body: today },
    ]
  })
  return html`<h3>${page.systems.retired}</h3>${renderTable(page.systems.retiredAbout, [oldName, newName], rows)}`
}
