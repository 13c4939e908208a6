import type { SourceRecord } from '../../shared/records/source-record.ts'
import { shortNameOf, systemById } from '../../shared/systems/catalogue.ts'
import type { Program } from './settings.ts'
import { simplifyText } from './simplify-text.ts'

/** What somebody looks for in a list; null and an empty search let everything pass. */
export interface RecordFilter {
  search: string
  program: Program | null
  /** Id of a system. */
  system: string | null
}

export const NO_FILTER: RecordFilter = { search: '', program: null, system: null }

/** Records do not change, and each is asked for at every letter that somebody types. */
const known = new WeakMap<SourceRecord, string>()

/** Whether a record holds every word of the search. One that names no program may be about any; a system must be named. */
export function matchesFilter(record: SourceRecord, { search, program, system }: RecordFilter): boolean {
  if (program !== null && record.programs.length > 0 && !record.programs.includes(program)) return false
  if (system !== null && !record.systems.includes(system)) return false
  const words = simplifyText(search).split(' ').filter(Boolean)
  return words.length === 0 || words.every((word) => textOf(record).includes(word))
}

function textOf(record: SourceRecord): string {
  const before = known.get(record)
  if (before !== undefined) return before
  const systems = record.systems.map((id) => {
    const system = systemById(id)
    return system === null ? id : `${shortNameOf(system)} ${system.name}`
  })
  const text = simplifyText([record.title, record.section ?? '', record.text, ...systems].join(' '))
  known.set(record, text)
  return text
}
