import { cleanText } from '../../../shared/feed/clean-text.ts'
import { type Situation, selectSituation } from '../../../shared/feed/situation.ts'
import type { ComponentStatus, StatusComponent } from '../../../shared/feed/statuspage.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { SYSTEMS, type System, successorOf, systemById } from '../../../shared/systems/catalogue.ts'
import { describeDistrust } from '../../words/describe-situation.ts'
import { describeTimes } from '../../words/describe-times.ts'
import { ENGLISH } from '../../words/english.ts'
import type { SiteModel } from '../site-model.ts'
import { ALWAYS, isoAt, touchedAt } from './status-times.ts'

export const PAGE_ID = 'caaspp-watch'

/**
 * One component for each system that people work in. The shape has no word for "unknown"; a system of which nothing
 * certain is known gets `degraded_performance`, the weakest word that is not good news, and a description that says so. `limit`: sentences on
 * until when the states hold.
 */
export function planComponents(model: SiteModel, limit: readonly string[]): StatusComponent[] {
  const situation = selectSituation(model.records, model.health, model.now)
  const distrust = describeDistrust(situation, model.health, ENGLISH)
  const touched = touchedBySystem(model)
  return SYSTEMS.filter(({ operational, status }) => operational && status === 'current').map((system, index) => {
    const { status, description } = judge(system, situation, distrust)
    return {
      id: system.id,
      name: system.name,
      status,
      created_at: ALWAYS,
      updated_at: isoAt(Math.max(touched.get(system.id) ?? 0, touched.get(null) ?? 0)),
      position: index + 1,
      description: cleanText([description, ...limit].join(' ')),
      showcase: true,
      start_date: null,
      group_id: null,
      page_id: PAGE_ID,
      group: false,
      only_show_if_degraded: false,
    }
  })
}

/**
 * When what is said of each system last changed (milliseconds since 1970 UTC), by the id of the system of today; for what means
 * every one, under null.
 */
function touchedBySystem({ records, now }: SiteModel): Map<string | null, number> {
  const touched = new Map<string | null, number>()
  for (const record of records) {
    const at = touchedAt(record, now)
    for (const id of componentIdsOf(record)) touched.set(id, Math.max(touched.get(id) ?? 0, at))
  }
  return touched
}

/** The components that a record speaks of: those it names; for a downtime that names none, every one. */
export function selectComponents(record: SourceRecord, components: readonly StatusComponent[]): StatusComponent[] {
  const ids = new Set(componentIdsOf(record))
  return components.filter(({ id }) => ids.has(null) || ids.has(id))
}

/** Ids of the systems of today that a record speaks of; null for every one. */
function componentIdsOf({ kind, systems }: SourceRecord): (string | null)[] {
  if (systems.length === 0) return kind === 'downtime' ? [null] : []
  return systems.flatMap((id) => {
    const named = systemById(id)
    return named ? successorOf(named).id : []
  })
}

interface Judgement {
  status: ComponentStatus
  description: string
}

function judge(system: System, situation: Situation, distrust: readonly string[]): Judgement {
  const concerns = (record: SourceRecord) => componentIdsOf(record).some((id) => id === null || id === system.id)
  const find = (records: readonly SourceRecord[]) => records.find(concerns)
  const down = find(situation.down)
  if (down) return { status: 'under_maintenance', description: `Down ${describeTimes(down, ENGLISH)}. ${down.title}` }
  const trouble = find(situation.troubles)
  if (trouble?.state === 'down') return { status: 'major_outage', description: trouble.title }
  const possible = find(situation.possible)
  if (possible) {
    const times = describeTimes(possible, ENGLISH)
    return { status: 'under_maintenance', description: `May be down: ${times}. ${possible.title}` }
  }
  if (trouble) return { status: 'degraded_performance', description: trouble.title }
  if (distrust.length > 0 || situation.answer === 'unknown') {
    const why = distrust.length > 0 ? distrust.join(' ') : ENGLISH.answers.unknown
    return { status: 'degraded_performance', description: `Unknown, not known to be degraded. ${why}` }
  }
  return { status: 'operational', description: `No downtime is known. ${system.purpose}` }
}
