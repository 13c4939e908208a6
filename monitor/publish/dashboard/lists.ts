import { describeChange } from '../../../shared/changes/describe-change.ts'
import { cutText } from '../../../shared/feed/clean-text.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { addDays } from '../../../shared/time/calendar.ts'
import { formatTime } from '../../../shared/time/format.ts'
import { dayAt } from '../../../shared/time/moments.ts'
import { formatMoment } from '../../words/format-moment.ts'
import { compareText, orderChanges } from '../order-published.ts'
import { type Html, html } from './html.ts'
import { renderPrinted, renderSection, renderSource, renderSystems } from './parts.ts'
import type { View } from './view.ts'

const MOST_NOTICES = 12
const MOST_CHANGES = 12
const LONGEST_EXCERPT = 320
const NEW_FOR_DAYS = 7

/** The newest notices, with the date of the page they stand on. */
export function renderNotices(view: View): Html {
  const { page, model } = view
  const notices = orderNewest(model.records.filter(({ kind }) => kind === 'notice'))
  if (notices.length === 0) return renderSection('notices', page.notices.heading, html`<p>${page.notices.none}</p>`)
  const more = notices.length - MOST_NOTICES
  const list = html`<ul class="cards">${notices.slice(0, MOST_NOTICES).map((notice) => renderNotice(notice, view))}</ul>`
  return renderSection(
    'notices',
    page.notices.heading,
    html`${list}${more > 0 ? html`<p class="small">${page.notices.more(more)}</p>` : null}`,
  )
}

function renderNotice(notice: SourceRecord, view: View): Html {
  const { page, words, today } = view
  const published = notice.sources[0]?.published ?? null
  const seen = dayAt(notice.firstSeenAt)
  const date = published ? formatTime(published, words) : `${page.readOn} ${formatTime(seen, words)}`
  const fresh = seen > addDays(today, -NEW_FOR_DAYS) && seen <= today
  return html`<li class="card"><h3>${renderPrinted(notice.title, view)}</h3>
<p class="small">${fresh ? html`<span class="kind new">${page.notices.fresh}</span> ` : null}${date} · ${renderSource(notice, view)}${notice.systems.length > 0 ? html` · ${renderSystems(notice, '')}` : null}</p>
<p>${renderExcerpt(notice, view)}</p></li>\n`
}

function renderExcerpt(notice: SourceRecord, { words }: View): Html {
  const excerpt = cutText(notice.text, LONGEST_EXCERPT)
  return words.locale === 'en' ? html`${excerpt}` : html`<span lang="en">${excerpt}</span>`
}

/** The newest changes, a sentence each. */
export function renderChangeList(view: View): Html {
  const { page, model, words } = view
  const newest = orderChanges(model.changes).slice(0, MOST_CHANGES)
  if (newest.length === 0) return renderSection('changes', page.changes.heading, html`<p>${page.changes.none}</p>`)
  const items = newest.map((change) => {
    const sentence = cutText(describeChange(change), LONGEST_EXCERPT)
    const told = words.locale === 'en' ? html`${sentence}` : html`<span lang="en">${sentence}</span>`
    return html`<li><span class="small block">${formatMoment(change.at, words)}</span>${told}</li>\n`
  })
  return renderSection(
    'changes',
    page.changes.heading,
    html`<p class="small">${page.changes.about}</p><ol class="timeline-list">${items}</ol>`,
  )
}

/** By the date of the page they stand on, or the day on which they were first read. */
function orderNewest(records: readonly SourceRecord[]): SourceRecord[] {
  return records
    .map((record) => ({ record, at: record.sources[0]?.published ?? dayAt(record.firstSeenAt) }))
    .sort(
      (a, b) =>
        compareText(b.at, a.at) ||
        compareText(b.record.firstSeenAt, a.record.firstSeenAt) ||
        compareText(a.record.id, b.record.id),
    )
    .map(({ record }) => record)
}
