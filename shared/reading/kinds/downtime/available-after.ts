import { pattern } from '../../../text/pattern.ts'
import { doubtTime } from '../../resolve/doubt-time.ts'
import { type ClaimReader, claimSpans } from '../claim.ts'
import { RESUMPTION } from './resumption.ts'

const AVAILABLE_AFTER = new RegExp(
  pattern`
    \b(?:is|are|be) (?:fully |once more )?(?:available|accessible|online|open)(?: again)? (?:after|following) (?:
      the|this|that|our
    ) (?:[\w-]+ ){0,3}(?:down-?time|outage|maintenance)(?: on| at)?$`,
  'i',
)

/** "TOMS will be available after the downtime on D at 8 a.m.": when it is back, or when it went down? The end, with a doubt. */
export const readAvailableAfter: ClaimReader = (mention) => {
  const { before, phrase } = mention
  if (phrase.shape !== 'point' || !phrase.edges[0]?.clock || !AVAILABLE_AFTER.test(before)) return []
  return claimSpans(mention, 'downtime', 'end', RESUMPTION).map((claim) => ({
    ...claim,
    end: claim.end && doubtTime(claim.end, 'the hour may be that of the downtime named before it'),
    state: 'scheduled',
  }))
}
