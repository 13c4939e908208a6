import { cleanText } from '../../../shared/feed/clean-text.ts'
import { chooseSourceUrl } from '../../../shared/feed/published-record.ts'
import type { Incident, StatusComponent } from '../../../shared/feed/statuspage.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { firstMomentOf } from '../../../shared/time/moments.ts'
import { precisionOf, type Time } from '../../../shared/time/time.ts'
import { compareText } from '../order-published.ts'
import { addressOf, type SiteModel } from '../site-model.ts'
import { makeUpdate } from './make-update.ts'
import { PAGE_ID, selectComponents } from './plan-components.ts'
import { isoAt, isoOf, touchedAt } from './status-times.ts'

/**
 * The known issues as incidents, newest first. Their impact is `none`: the pages do not grade them, and a page that has
 * always some of them open would otherwise never be green.
 */
export function planIncidents(model: SiteModel, components: readonly StatusComponent[]): Incident[] {
  return model.records
    .filter(({ kind }) => kind === 'issue')
    .map((record) => makeIncident(record, model, components))
    .sort((a, b) => compareText(b.started_at, a.started_at) || compareText(a.id, b.id))
}

function makeIncident(record: SourceRecord, model: SiteModel, components: readonly StatusComponent[]): Incident {
  const resolved = record.state === 'resolved'
  const seen = isoOf(record.firstSeenAt)
  const changed = isoAt(touchedAt(record, model.now))
  return {
    id: record.id,
    name: cleanText(record.title),
    status: resolved ? 'resolved' : 'identified',
    created_at: seen,
    updated_at: changed,
    monitoring_at: null,
    resolved_at: resolved ? (dated(record.end) ?? changed) : null,
    impact: 'none',
    shortlink: chooseSourceUrl(record, model.isAllowedLink) ?? addressOf(model, 'index.html'),
    started_at: dated(record.start) ?? seen,
    page_id: PAGE_ID,
    incident_updates: [
      ...(resolved ? [makeUpdate(record.id, 'resolved', 'resolved', changed, 'Resolved.')] : []),
      ...(record.updates ?? [])
        .map((entry, index) =>
          makeUpdate(record.id, `log-${index + 1}`, 'identified', dated(entry.on) ?? seen, entry.text),
        )
        .reverse(),
      makeUpdate(record.id, 'first', 'identified', seen, record.text),
    ],
    components: selectComponents(record, components),
    reminder_intervals: null,
  }
}

/** Null for a time known only by week or month. */
function dated(time: Time | null): string | null {
  const precision = time === null ? null : precisionOf(time)
  return time !== null && (precision === 'instant' || precision === 'day') ? isoAt(firstMomentOf(time)) : null
}
