import { pattern } from '../../../text/pattern.ts'
import type { Sentence } from '../../sentences.ts'
import { downSystemsIn } from './down-systems-in.ts'

const LABEL = new RegExp(
  pattern`
    ^(?:
      (?:(?:the )?(?:systems?|sites?|applications?|tools?) )?(?:affected|impacted|concerned|involved)(?: (?:
          systems?|sites?|applications?|tools?
        )
      )?(?: (?:is|are))?
      |(?:(?:affected|impacted) )?systems?(?:\(s\))?(?: (?:down|unavailable|offline|affected|impacted))?
      |the following (?:systems?|sites?|applications?|tools?) (?:will be|are|is) (?:affected|impacted|unavailable|offline|down)
    )\s?:
    |^(?:this|it|(?:the|this) (?:down-?time|outage|maintenance|work|interruption)) (?:will |may )?(?:affect|impact)s?\b`,
  'i',
)
/** "It ends on E.": more of the same downtime. */
const GOES_ON = /^(?:it|they|this|the (?:down-?time|outage|maintenance|work))\b/i

/** "… from D to E. Affected systems: TOMS.": what a label right behind a downtime, or behind more that is told of it, names. */
export function labelBehind(index: number, sentences: readonly Sentence[]): string[] {
  for (const { role, text, times } of sentences.slice(index + 1, index + 3)) {
    if (role !== 'sentence') return []
    if (LABEL.test(text)) return times.flat().length === 0 ? downSystemsIn(text) : []
    if (!GOES_ON.test(text) || downSystemsIn(text).length > 0) return []
  }
  return []
}
