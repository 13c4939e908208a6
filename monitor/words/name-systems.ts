import { shortNameOf, systemById } from '../../shared/systems/catalogue.ts'
import type { Words } from './words.ts'

/** The name people use for a system; an id that the catalogue lacks stays as it is. */
export function nameSystem(id: string): string {
  const system = systemById(id)
  return system ? shortNameOf(system) : id
}

/** "TOMS, CERS and 4 more"; words for "not named" where there is none. `most` is how many are written out. */
export function nameSystems(ids: readonly string[], words: Words, most = 3): string {
  if (ids.length === 0) return words.unnamedSystems
  const names = ids.map(nameSystem)
  // One more name is as short as "and 1 more".
  if (names.length <= most + 1) return words.listOf(names)
  return words.andMore(names.slice(0, most).join(', '), names.length - most)
}
