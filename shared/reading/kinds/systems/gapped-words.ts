import { findSystems } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'

/**
 * "The DEI goes off-line on @ and the THSS on @": a verb that is left out the second time. Where the words in front of several times
 * name systems, each time has those in front of it, or those behind it in "On @ TOMS and on @ CERS will be down"; null elsewhere.
 */
export function gappedWords({ before, after, whole }: Pick<Mention, 'before' | 'after' | 'whole'>): string | null {
  const [opening = '', ...behind] = whole.split('@')
  if (!findSystems(opening).length && areGappedBehind(behind)) return after
  const parts = [opening, ...behind.slice(0, -1)]
  const naming = parts.filter((part) => findSystems(part).length > 0)
  return naming.length > 1 && parts.some((part) => GAPPED.test(part)) && findSystems(before).length > 0 ? before : null
}

/** Nothing but names between two times. */
const GAPPED = new RegExp(
  pattern`
    ^(?:[\s,;]*(?:and|then|followed by)|[,;]) (?:the |then )?(?:[A-Z][\w&’'-]*(?: |, )|and |the |\([A-Z]+\) ){1,12}(?:
      only )?(?:for [\w ]{1,24} )?(?:(?:beginning|starting) )?(?:(?:on|from|at|between|until|through)(?: the)? )?$`,
  '',
)

/** Names behind every time, and nothing else behind any but the last. */
function areGappedBehind(parts: readonly string[]): boolean {
  return (
    parts.length > 1 &&
    parts.every((part, at) => findSystems(part).length > 0 && (at === parts.length - 1 || ONLY_NAMES.test(part)))
  )
}

/** "On @ TOMS is down and on @ CERS is" counts, too. */
const ONLY_NAMES = new RegExp(
  pattern`
    ^,?(?: and| the| [A-Z][\w&’'-]*,?| \([A-Z]+\),?){1,14}(?: (?:will be|is|are|goes|go) (?:
        down|off-?line|unavailable|inaccessible
      ),?
    )?(?: and)?(?: then)?(?: (?:beginning|starting))?(?: (?:on|from|at|between|until|through)(?: the)?)? $`,
  '',
)
