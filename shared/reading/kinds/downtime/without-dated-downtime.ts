import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { DOWN } from './downtime-cues.ts'
import { withoutDowntimeAhead } from './without-downtime-ahead.ts'

const DATED = new RegExp(
  pattern`
    \b(?:before|prior to|ahead of|after|following|during|because of|due to) (?:the|our|this) (?:[\w&-]+ ){0,4}(?:
      down-?time|outage|maintenance
    )(?: on| of| from| that begins on)? @`,
  'gi',
)

/** "On @, following the downtime, the window opens": what comes before or after it. */
const BESIDE_IT =
  /@, (?:before|prior to|ahead of|after|following) (?:the|our|this) (?:[\w&-]+ ){0,4}(?:down-?time|outage|maintenance),/gi

/**
 * "Log on before the downtime on @ and be ready to test as early as @": of the second time, the clause without the downtime that the
 * first dates. "CERS will be slow on @ and down on @": of the first, what is said of it.
 */
export function withoutDatedDowntime(mention: Mention): string {
  const { clause, before } = mention
  if (`${before} @`.search(DATED) >= 0) return clause
  return tellsOtherThought(mention)
    ? `${before} @`
    : withoutDowntimeAhead(clause.replace(DATED, '').replace(BESIDE_IT, '@,'))
}

const HAS_VERB =
  /\b(?:is|are|(?:will|may|might|could|can) (?:be|respond|run|work)|continues?|goes on|remains?|stays?) (?:[a-z]+ ){0,3}(?:on|at|from)$/i
const OF_WORK = /\b(?:work|upgrades?|updates?|migration|moves?|maintenance|changes?|closed?)\b/i
const GOES_ON = /^,? ?(?:and|but|although|though|even though|while|because|since)\b/i

/** Words with a verb that takes nothing away in front of a time, and what does behind it. */
function tellsOtherThought({ clause, before, after, phrase }: Mention): boolean {
  const isFirst = phrase.shape === 'point' && (clause.match(/@/g) ?? []).length > 1 && GOES_ON.test(after)
  return isFirst && HAS_VERB.test(before) && !DOWN.test(before) && !OF_WORK.test(before)
}
