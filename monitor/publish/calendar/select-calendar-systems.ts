import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { SYSTEMS, type System, successorOf, systemById } from '../../../shared/systems/catalogue.ts'

/** The systems that have a calendar of their own: every one that people work in, so that an address once given stays. */
export function selectCalendarSystems(): System[] {
  return SYSTEMS.filter(({ operational }) => operational)
}

/**
 * The records that concern a system: those that name it or a system it took the place of, and the downtimes that name
 * no system, since they may mean every one.
 */
export function selectForSystem(records: readonly SourceRecord[], system: System): SourceRecord[] {
  return records.filter(({ kind, systems }) =>
    systems.length === 0 ? kind === 'downtime' : systems.some((id) => leadsTo(id, system.id)),
  )
}

function leadsTo(id: string, wanted: string): boolean {
  if (id === wanted) return true
  const named = systemById(id)
  return named !== null && successorOf(named).id === wanted
}
