import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { SYSTEMS, type System, successorOf } from '../../../shared/systems/catalogue.ts'

/** The systems that have a calendar of their own: every one that people work in, so that an address once given stays. */
export function selectCalendarSystems(): System[] {
  return SYSTEMS.filter(({ operational }) => operational)
}

/** What took the place of a system, by ids; for one that is still there, itself. */
const SUCCESSORS: ReadonlyMap<string, string> = new Map(SYSTEMS.map((system) => [system.id, successorOf(system).id]))

/**
 * True for what concerns a system: a record that names it or a system it took the place of, and a downtime that names no system,
 * since it may mean every one.
 */
export function concernsSystem({ kind, systems }: SourceRecord, system: System): boolean {
  if (systems.length === 0) return kind === 'downtime'
  return systems.some((id) => id === system.id || SUCCESSORS.get(id) === system.id)
}
