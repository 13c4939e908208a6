import { cleanText } from '../../../shared/feed/clean-text.ts'
import { type Situation, selectSituation } from '../../../shared/feed/situation.ts'
import type { OverallStatus, StatusPageInfo, StatusSummary } from '../../../shared/feed/statuspage.ts'
import { PACIFIC } from '../../../shared/time/time.ts'
import { describeAnswer, describeDistrust } from '../../words/describe-situation.ts'
import { ENGLISH } from '../../words/english.ts'
import { formatMoment } from '../../words/format-moment.ts'
import { jsonText } from '../json-text.ts'
import { addressOf, type SiteModel } from '../site-model.ts'
import { PAGE_ID, planComponents } from './plan-components.ts'
import { planIncidents } from './plan-incidents.ts'
import { planMaintenances } from './plan-maintenances.ts'
import { isoAt, touchedAt } from './status-times.ts'

/** How many closed incidents and maintenances are told, as Statuspage does. */
const MOST_CLOSED = 50

/**
 * The files below `api/v2/`, by their path: the shapes of Statuspage's public API, version 2. Each state says after when it
 * is unknown (`until`: milliseconds since 1970 UTC; null where it is not certain now), since a dead monitor writes no other.
 */
export function renderStatuspage(model: SiteModel, until: number | null): Record<string, string> {
  const limit = until === null ? [] : [`Unknown after ${formatMoment(until, ENGLISH)}.`]
  const components = planComponents(model, limit)
  const incidents = planIncidents(model, components)
  const maintenances = planMaintenances(model, components)
  const page = describePage(model)
  const status = chooseOverall(model, limit)
  const unresolved = incidents.filter(({ resolved_at }) => resolved_at === null)
  const closed = incidents.filter(({ resolved_at }) => resolved_at !== null).slice(0, MOST_CLOSED)
  const upcoming = maintenances.filter((each) => each.status === 'scheduled')
  const active = maintenances.filter((each) => each.status === 'in_progress' || each.status === 'verifying')
  const completed = maintenances.filter((each) => each.status === 'completed').slice(-MOST_CLOSED)
  const summary: StatusSummary = {
    page,
    status,
    components,
    incidents: unresolved,
    scheduled_maintenances: [...active, ...upcoming],
  }
  const files = {
    'api/v2/summary.json': summary,
    'api/v2/status.json': { page, status },
    'api/v2/components.json': { page, components },
    'api/v2/incidents.json': { page, incidents: [...unresolved, ...closed] },
    'api/v2/incidents/unresolved.json': { page, incidents: unresolved },
    'api/v2/scheduled-maintenances.json': {
      page,
      scheduled_maintenances: [...active, ...upcoming, ...completed.toReversed()],
    },
    'api/v2/scheduled-maintenances/upcoming.json': { page, scheduled_maintenances: upcoming },
    'api/v2/scheduled-maintenances/active.json': { page, scheduled_maintenances: active },
  }
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path, jsonText(file, 2)]))
}

function describePage(model: SiteModel): StatusPageInfo {
  return {
    id: PAGE_ID,
    name: 'CAASPP Watch',
    url: addressOf(model, ''),
    time_zone: PACIFIC,
    updated_at: isoAt(model.records.reduce((newest, record) => Math.max(newest, touchedAt(record, model.now)), 0)),
  }
}

/** Says "nothing is known to be down" at best: the pages are read, the systems themselves are not measured. */
function chooseOverall(model: SiteModel, limit: readonly string[]): OverallStatus {
  const situation = selectSituation(model.records, model.health, model.now)
  const sentences = [describeAnswer(situation, ENGLISH), ...describeDistrust(situation, model.health, ENGLISH)]
  return { indicator: chooseIndicator(situation), description: cleanText([...sentences, ...limit].join(' ')) }
}

function chooseIndicator({ answer, down, unsure, troubles }: Situation): OverallStatus['indicator'] {
  if (troubles.some(({ state }) => state === 'down')) return 'major'
  if (down.length > 0 || answer === 'possible') return 'maintenance'
  return answer === 'clear' && unsure.length === 0 ? 'none' : 'minor'
}
