import { cleanText } from '../../../shared/feed/clean-text.ts'
import { boundsOf, choosePhase, type DowntimePhase } from '../../../shared/feed/downtime-phase.ts'
import { chooseSourceUrl } from '../../../shared/feed/published-record.ts'
import { compareBeginnings } from '../../../shared/feed/situation.ts'
import type {
  IncidentUpdate,
  MaintenanceStatus,
  ScheduledMaintenance,
  StatusComponent,
} from '../../../shared/feed/statuspage.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { chooseMarks, describeTimes, describeUncertainty } from '../../words/describe-times.ts'
import { ENGLISH } from '../../words/english.ts'
import { addressOf, type SiteModel } from '../site-model.ts'
import { makeUpdate } from './make-update.ts'
import { PAGE_ID, selectComponents } from './plan-components.ts'
import { ALWAYS, isoAt, isoOf, scheduledFrom, scheduledUntil, touchedAt } from './status-times.ts'

/**
 * A downtime that only may be under way is `verifying`, so that nobody reads it as certain or as still to come. The
 * shape has no word for "cancelled": such a one is `completed`, with an update that says why.
 */
const STATUS: Record<DowntimePhase, MaintenanceStatus> = {
  upcoming: 'scheduled',
  possible: 'verifying',
  down: 'in_progress',
  over: 'completed',
  cancelled: 'completed',
}

/** Every downtime known, earliest first. */
export function planMaintenances(model: SiteModel, components: readonly StatusComponent[]): ScheduledMaintenance[] {
  return model.records
    .filter(({ kind }) => kind === 'downtime')
    .sort(compareBeginnings)
    .map((record) => makeMaintenance(record, model, components))
}

function makeMaintenance(
  record: SourceRecord,
  model: SiteModel,
  components: readonly StatusComponent[],
): ScheduledMaintenance {
  const phase = choosePhase(record, model.now)
  const from = scheduledFrom(record)
  const touched = isoAt(touchedAt(record, model.now))
  const marks = chooseMarks(record, ENGLISH)
  return {
    id: record.id,
    name: cleanText(`${marks.map((mark) => `${mark}: `).join('')}${record.title}`),
    status: STATUS[phase],
    created_at: isoOf(record.firstSeenAt),
    updated_at: touched,
    monitoring_at: null,
    resolved_at: STATUS[phase] === 'completed' ? touched : null,
    impact: 'maintenance',
    shortlink: chooseSourceUrl(record, model.isAllowedLink) ?? addressOf(model, 'index.html'),
    started_at: from ?? isoOf(record.firstSeenAt),
    page_id: PAGE_ID,
    incident_updates: logOf(record, phase, touched),
    components: selectComponents(record, components),
    reminder_intervals: null,
    scheduled_for: from,
    scheduled_until: scheduledUntil(record),
  }
}

function logOf(record: SourceRecord, phase: DowntimePhase, touched: string): IncidentUpdate[] {
  const { first, last } = boundsOf(record)
  const at = (moment: number | null) => (moment === null ? ALWAYS : isoAt(moment))
  const when = [`${describeTimes(record, ENGLISH)}.`, ...describeUncertainty(record, ENGLISH)].join(' ')
  const announced = makeUpdate(record.id, 'scheduled', 'scheduled', isoOf(record.firstSeenAt), `${when} ${record.text}`)
  if (phase === 'cancelled') {
    return [makeUpdate(record.id, 'cancelled', 'completed', touched, 'Cancelled: it will not take place.'), announced]
  }
  if (phase === 'upcoming') return [announced]
  const begun = phase === 'possible' ? 'May be under way: its times are not certain.' : 'Begun, as announced.'
  const running = makeUpdate(record.id, 'started', phase === 'possible' ? 'verifying' : 'in_progress', at(first), begun)
  if (phase !== 'over') return [running, announced]
  return [makeUpdate(record.id, 'completed', 'completed', at(last), 'Over, as announced.'), running, announced]
}
