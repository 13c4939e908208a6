import { systemIdsIn } from '../../../systems/find-systems.ts'
import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Claim } from '../claim.ts'
import { claimSpans } from '../claim.ts'
import { DOWN, RESUME } from './downtime-cues.ts'
import { DOWNTIME_ENDS } from './downtime-signs.ts'

/** "Complete the work in TOMS by 5 p.m. on August 16, when the system is taken down": the one that was named. */
const POINTS_BACK = /^(?:it|(?:the|this|that) (?:system|site|tool|portal|application)) /i

/** "On July 3, when the downtime is over, …". */
const IS_OVER = new RegExp(
  pattern`
    ^(?:the|this|that|our) (?:[\w&-]+ ){0,2}(?:down-?time|outage|maintenance|interruption) (?:is|will be|has been) (?:
      over|complete|completed|done|finished
    )\b|^(?:the|this|that|our) (?:[\w&-]+ ){0,2}(?:down-?time|outage|maintenance|interruption) (?:ends|concludes)\b`,
  'i',
)

/** "… by 5 p.m. on August 16, when the IAHSS goes offline": the same moment starts a downtime. */
export function readWhenDown(mention: Mention): Claim[] {
  const { sentence, phrase } = mention
  if (phrase.shape !== 'point' || sentence.role === 'row') return []
  const behind = /^,? when ([^.;,]*)/i.exec(sentence.text.slice(phrase.to))?.[1] ?? ''
  if (IS_OVER.test(behind))
    return claimSpans(mention, 'downtime', 'end', DOWNTIME_ENDS).map((claim) => ({
      ...claim,
      state: 'scheduled',
      systems: systemIdsIn(behind),
    }))
  // A rollover alone says nothing of systems being down.
  if (!DOWN.test(behind.replace(/\b(?:rollover|changeover)\b/gi, '')) || RESUME.test(behind) || /\d/.test(behind))
    return []
  const named = systemIdsIn(behind)
  const before = POINTS_BACK.test(behind) ? systemIdsIn(sentence.text.slice(0, phrase.from)) : []
  const systems = named.length || before.length !== 1 ? named : before
  return claimSpans(mention, 'downtime', 'start', 'the day on which something else ends').map((claim) => ({
    ...claim,
    end: null,
    state: 'scheduled',
    systems,
  }))
}
