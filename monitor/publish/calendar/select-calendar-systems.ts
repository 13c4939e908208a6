import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { SYSTEMS, type System, successorOf } from '../../../shared/systems/catalogue.ts'

/** The systems that have a calendar of their own: every one that people work in, so that an address once given stays. */
export function selectCalendarSystems(): System[] {
  return SYSTEMS.filter(({ operational }) => operational)
}

/** What took the place of a system, by ids; for one that is still there, itself. */
const SUCCESSORS: ReadonlyMap<string, string> = new Map(SYSTEMS.map((system) => [system.id, successorOf(system).id]))

/**
 * The records that concern a system: those that name it or a system it took the place of, and the downtimes that name
 * no system, since they may mean every one.
 */
export function selectForSystem(records: readonly SourceRecord[], system: System): SourceRecord[] {
  return records.filter(({ kind, systems }) =>
    systems.length === 0
      ? kind === 'downtime'
      : systems.some((id) => id === system.id || SUCCESSORS.get(id) === system.id),
  )
}
