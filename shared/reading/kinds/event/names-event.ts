import { findSystems } from '../../../systems/find-systems.ts'
import { EVENT } from '../cues.ts'

/** True where a text names a meeting; "Practice and Training Tests" and other systems' names are none. */
export function namesEvent(text: string): boolean {
  return EVENT.test(withoutSystems(text))
}

/** A text without the names of systems in it. */
export function withoutSystems(text: string): string {
  let rest = text
  for (const { from, to } of findSystems(text).reverse()) rest = `${rest.slice(0, from)}${rest.slice(to)}`
  return rest
}
