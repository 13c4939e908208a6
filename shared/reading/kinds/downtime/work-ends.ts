import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { type Claim, type ClaimReader, claimSpans } from '../claim.ts'
import { DOWN } from './downtime-cues.ts'
import { DOWNTIME_ENDS } from './downtime-signs.ts'
import { tellsOfWork } from './worked-on.ts'

const ENDS = new RegExp(
  pattern`
    \b(?:(?:(?:is|are) )?(?:now )?(?:expected|scheduled|anticipated|planned|likely) to |will |should |shall |to )?(?:(?:most )?(?:likely|probably) )?(?:be )?(?:
      completed?|finish(?:ed)?|done|concluded?|wrap(?:ped)? up|over
    )(?: by| at| on| before)?(?: (?:lunch ?time|midday|mid-?morning|mid-?afternoon|the (?:morning|afternoon|evening)) (?:on|of))?$`,
  'i',
)
/** Whose end it is: that of the work, or of what the words before it spoke of. */
const SUBJECT = new RegExp(
  pattern`
    (?:^|[@;,]) ?(?:(?:and|then|which) ?){0,3}$
    |\b(?:
      maintenance|upgrades?|work|repairs?|migration|updates?|rollover|changeover|downtimes?|outages?|transition|this
      |it|they
    )(?: (?:that|which) (?:began|started|begins|starts)(?: on| at)? @)?(?: (?:is|are))?(?: (?:on|of|for|to) [^@,;]{1,60}
    )? ?$`,
  'i',
)

/** "The outage … is expected to be resolved by". */
const RESOLVED = new RegExp(
  pattern`
    \b(?:is|are|will|should|shall) (?:now )?(?:(?:expected|scheduled|anticipated|planned|likely) to )?be (?:
      resolved|fixed|repaired
    )(?: by| at| on| before)?$`,
  'i',
)
const OUTAGE = /\b(?:outages?|down-?times?|interruptions?)\b[^,;]{0,60}$/i

/** "Finish by": people are asked to. */
const ASKS = /^(?:please )?(?:complete|finish|conclude|wrap up)\b/i

/**
 * "Maintenance begins at 5 p.m. on D and is expected to be completed by E": the work is done then, and its downtime ends; nobody has
 * to have finished anything. Only where the story says that systems cannot be used, or are worked on.
 */
export const readWorkEnds: ClaimReader = (mention, story) => {
  const { before, phrase, clause } = mention
  if (phrase.shape !== 'point') return []
  const resolved = RESOLVED.exec(before)
  if (WHEN_DONE.test(mention.sentence.text.slice(0, phrase.from))) return endsThen(mention)
  const ends = resolved && OUTAGE.test(subjectBefore(clause, before, resolved.index)) ? resolved : ENDS.exec(before)
  if (
    !ends ||
    ASKS.test(before) ||
    isCarriedOut(mention) ||
    !(ends === resolved || SUBJECT.test(subjectBefore(clause, before, ends.index)))
  )
    return []
  if (!DOWN.test(mention.whole) && !DOWN.test(story.text) && !tellsOfWork(story.text)) return []
  return endsThen(mention)
}

function endsThen(mention: Mention): Claim[] {
  return claimSpans(mention, 'downtime', 'end', DOWNTIME_ENDS).map((claim) => ({ ...claim, state: 'scheduled' }))
}

/** "TOMS is down from D until the upgrade is completed (no later than E)". */
const WHEN_DONE = new RegExp(
  pattern`
    \b(?:until|when|once) (?:the |this |all )?(?:\w+ )?(?:upgrades?|work|maintenance|migration|repairs?|updates?) (?:
      is|are|has been|have been
    ) (?:completed?|done|finished|over),? ?\(?(?:by|no later than|at the latest|on or before)? ?$`,
  'i',
)

const BEGAN = /\b(?:begins?|began|starts?|started|beginning|starting|down|off-?line|unavailable|from)\b/i

/** "The maintenance will be done on D": nothing begins before. */
function isCarriedOut({ before, clause }: Mention): boolean {
  return /\bbe done(?: on)?$/i.test(before) && !BEGAN.test(clause)
}

/** The clause up to the verb, the times in it included, as far as the mention's own words reach. */
function subjectBefore(clause: string, before: string, verbAt: number): string {
  const own = before.slice(0, verbAt)
  const at = clause.indexOf(before)
  return at > 0 ? clause.slice(0, at) + own : own
}
