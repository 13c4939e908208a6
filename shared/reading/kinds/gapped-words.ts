import { findSystems } from '../../systems/find-systems.ts'
import type { Mention } from './mention.ts'

/**
 * "The DEI goes off-line on @ and the THSS on @": a verb that is left out the second time. Where the words in front of several times
 * name systems, each time has those in front of it; null elsewhere.
 */
export function gappedWords({ before, whole }: Pick<Mention, 'before' | 'whole'>): string | null {
  const parts = whole.split('@').slice(0, -1)
  const naming = parts.filter((part) => findSystems(part).length > 0)
  return naming.length > 1 && parts.some((part) => GAPPED.test(part)) && findSystems(before).length > 0 ? before : null
}

/** Nothing but names between two times. */
const GAPPED =
  /^(?:[\s,;]*(?:and|then|followed by)|[,;]) (?:the |then )?(?:[A-Z][\w&’'-]*(?: |, )|and |the |\([A-Z]+\) ){1,12}(?:only )?(?:for [\w ]{1,24} )?(?:(?:beginning|starting) )?(?:(?:on|from|at|between|until|till|through)(?: the)? )?$/
