import { findSystems } from '../../../systems/find-systems.ts'
import { DOWN } from '../downtime/downtime-cues.ts'

/** A name without a verb in front of a time. */
const MEMBER = /^(?:and |with |the )*[A-Z][\w&’'() -]{1,60}?(?: (?:on|from|at|between|until|through))?$/

/** "TOMS and CERS will be down: TOMS from @, and CERS from @", "… will be down on March 7, TOMS from @": the one of several that a time is of. */
export function memberIn(before: string): string | null {
  const behindColon = /:\s([^:@]{1,80})$/.exec(before)?.[1] ?? ''
  if (findSystems(behindColon).length) return behindColon
  const comma = before.lastIndexOf(', ')
  const last = before.slice(comma + 2)
  if (comma < 0 || !MEMBER.test(last) || !findSystems(last).length) return null
  const told = before.slice(0, comma)
  // "… will be down: TOMS, CERS, and ART, @": one list.
  const isListed = findSystems(told).at(-1)?.to === told.replace(/\s?\)$/, '').length
  return DOWN.test(told) && !isListed ? last : null
}
