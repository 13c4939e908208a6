import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { successorOf, systemById } from '../../../shared/systems/catalogue.ts'
import type { Routing } from '../config/channel.ts'

type Subject = Pick<SourceRecord, 'kind' | 'systems' | 'programs'>

/**
 * Whether a record is among what a channel asked for. What names no system or no program may concern every one, and an
 * old name of a system stands for the one that took its place.
 */
export function wantsRecord({ kinds, systems, programs }: Routing, record: Subject): boolean {
  if (!kinds.includes(record.kind)) return false
  if (programs.length > 0 && record.programs.length > 0 && !record.programs.some((each) => programs.includes(each))) {
    return false
  }
  if (systems.length === 0 || record.systems.length === 0) return true
  const wanted = new Set(systems.map(currentId))
  return record.systems.some((id) => wanted.has(currentId(id)))
}

function currentId(id: string): string {
  const system = systemById(id)
  return system ? successorOf(system).id : id
}
