import type { SourceRecord } from '../../shared/records/source-record.ts'
import { shortNameOf, systemById } from '../../shared/systems/catalogue.ts'
import { formatList } from './intl.ts'
import { chooseLocale, type Say } from './say.ts'

/** Systems that some downtimes name, in words. `count` is 0 where none is named. */
export interface NamedSystems {
  text: string
  count: number
}

/** "TOMS", "TOMS and CERS", "TOMS and 2 more"; "Some systems" where none is named. `most` names are written out. */
export function nameSystems(records: readonly Pick<SourceRecord, 'systems'>[], say: Say, most = 2): NamedSystems {
  const ids = [...new Set(records.flatMap(({ systems }) => systems))]
  const names = ids.map(nameSystem)
  if (names.length === 0) return { text: say('someSystems'), count: 0 }
  if (names.length <= most) return { text: listOf(names, say), count: names.length }
  const shown = names.slice(0, most - 1)
  return { text: say('namesAndMore', shown.join(', '), String(names.length - shown.length)), count: names.length }
}

/** "A, B and C" in the browser's language. */
export function listOf(names: readonly string[], say: Say): string {
  return formatList(names, chooseLocale(say))
}

/** The name people use; an id that the catalogue lacks stays as it is. */
function nameSystem(id: string): string {
  const system = systemById(id)
  return system === null ? id : shortNameOf(system)
}
