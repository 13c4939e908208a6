import { systemIdsIn } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { type ClaimReader, claimSpans } from '../claim.ts'
import { DOWN } from './downtime-cues.ts'
import { RESUMPTION } from './resumption.ts'

const BACK = '(?:(?:come|comes|be|are|is) )?(?:back(?: up| online)?|returns?|reopens?|up(?: again)?|restored)'
const OPENER = new RegExp(
  pattern`
    \b${BACK} (?:
      in (?:phases|stages|steps|turn|(?:two|three|four|several) (?:groups|steps)|(?:this|the following) order)
      |as follows|one by one|at different times
    )$`,
  'i',
)
/** Behind the time at which all go down: "and come back in phases:". */
const AND_BACK = new RegExp(`^,? ?(?:and|then|but) (?:(?:then|will|to|are|expected) )*${BACK} \\w[\\w ]{1,30}:`, 'i')

/**
 * "The systems go down on D and come back in phases: TOMS—E; CERS—F": each entry of a list in the sentence is when its systems are back,
 * and D is when all of them go down.
 */
export const readReturnsInTurn: ClaimReader = (mention) => {
  if (mention.phrase.shape !== 'point') return []
  if (DOWN.test(`${mention.before} @`) && AND_BACK.test(mention.sentence.text.slice(mention.phrase.to))) {
    const starts = claimSpans(mention, 'downtime', 'start', 'all go down then, and come back in turn')
    return starts.map((claim) => ({ ...claim, end: null, state: 'scheduled' }))
  }
  const systems = systemsInTurn(mention)
  if (!systems.length) return []
  return claimSpans(mention, 'downtime', 'end', RESUMPTION).map((claim) => ({ ...claim, systems, state: 'scheduled' }))
}

/** Those of the entry that ends with the time. */
function systemsInTurn({ sentence, phrase }: Mention): string[] {
  const told = sentence.text.slice(0, phrase.from)
  const colon = told.lastIndexOf(': ')
  if (colon < 0 || !OPENER.test(told.slice(0, colon))) return []
  const pieces = (
    told
      .slice(colon + 1)
      .split(';')
      .at(-1) ?? ''
  ).split(',')
  const lastDay = pieces.findLastIndex((piece) => /\d/.test(piece))
  return systemIdsIn(pieces.slice(lastDay + 1).join(','))
}
