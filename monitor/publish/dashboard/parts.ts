import { httpsHostOf } from '../../../shared/feed/allowed-link.ts'
import { cutText } from '../../../shared/feed/clean-text.ts'
import { chooseSourceUrl } from '../../../shared/feed/published-record.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { chooseMarks, describeTimes, describeUncertainty } from '../../words/describe-times.ts'
import { nameSystem } from '../../words/name-systems.ts'
import { type Html, html } from './html.ts'
import type { View } from './view.ts'

const LONGEST_TITLE = 200

/** A part of the page with its heading; `id` is what links on the page lead to. */
export function renderSection(id: string, heading: string, body: Html): Html {
  return html`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>${body}</section>\n`
}

/**
 * What is said until a moment (milliseconds since 1970 UTC; null where that does not depend on time), and what in its place
 * afterwards. See `script.ts`.
 */
export function renderUntil(until: number | null, reliable: Html, outdated: Html, { instant }: View): Html {
  if (until === null) return reliable
  return html`<span data-rely-until="${instant(until)}"><span class="when-reliable">${reliable}</span><span class="when-outdated">${outdated}</span></span>`
}

/** That no downtime is known, in the words of the place; that this is not certain, where it is not. */
export function renderNoDowntime(none: string, view: View): Html {
  const { page, situation, reliableUntil } = view
  const unsure = html`${page.answer.noNextUnsure}`
  if (situation.answer === 'unknown' || situation.unsure.length > 0) return unsure
  return renderUntil(reliableUntil, html`${none}`, html`${page.answer.noNextOutdated}`, view)
}

/** A title as a page printed it: English, whatever the language of the dashboard. */
export function renderPrinted(text: string, view: View): Html {
  const shown = cutText(text, LONGEST_TITLE)
  return view.words.locale === 'en' ? html`${shown}` : html`<span lang="en">${shown}</span>`
}

/** When a record is, with everything that makes it uncertain right beside it. */
export function renderTimes(record: SourceRecord, { words }: View): Html {
  const sign = record.state === 'cancelled' ? '' : '? '
  const marks = chooseMarks(record, words).map((mark) => html`<strong>${sign}${mark}.</strong> `)
  const notes = describeUncertainty(record, words)
  const doubt = marks.length + notes.length > 0 ? html` <span class="doubt">${marks}${notes.join(' ')}</span>` : null
  return html`${describeTimes(record, words)}${doubt}`
}

/** The systems of a record by their short names. */
export function renderSystems(record: SourceRecord, unnamed: string): Html {
  return html`${record.systems.length > 0 ? record.systems.map(nameSystem).join(', ') : unnamed}`
}

/** A link to the page where a record can be checked, by the name people know it by. */
export function renderSource(record: SourceRecord, view: View): Html {
  const url = chooseSourceUrl(record, view.model.isAllowedLink)
  if (url === null) return html`${view.page.noSource}`
  return renderEnglishLink(url, view.model.sourceNames[url] ?? httpsHostOf(url) ?? url, view)
}

/** A link out of the site, named in English. */
export function renderEnglishLink(href: string, name: string, { words }: View): Html {
  return words.locale === 'en'
    ? html`<a href="${href}" rel="noreferrer">${name}</a>`
    : html`<a href="${href}" rel="noreferrer" lang="en">${name}</a>`
}

/** One cell of a table: `label` is its column's name, shown where the table is too narrow for columns. */
export interface Cell {
  label: string
  body: Html | string
  /** The cell that names its row. */
  heads?: boolean
}

/**
 * A table with a caption and named columns. The roles are written out because the narrow layout, which shows each row as
 * a block, would otherwise take them away from screen readers.
 */
export function renderTable(caption: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Html {
  return html`<table role="table"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
    (column) => html`<th role="columnheader" scope="col">${column}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => html`<tr role="row">${row.map(renderCell)}</tr>\n`)}</tbody></table>`
}

function renderCell({ label, body, heads }: Cell): Html {
  return heads
    ? html`<th role="rowheader" scope="row" data-label="${label}">${body}</th>`
    : html`<td role="cell" data-label="${label}">${body}</td>`
}
