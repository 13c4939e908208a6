import { pattern } from '../../text/pattern.ts'
import type { Claim } from '../kinds/claim.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'

/** "It goes down with them", "TOMS goes offline at the same time": a start that is that of others. */
const WITH_OTHERS = new RegExp(
  pattern`
    \b(?:goes?|(?:is|are|be) (?:taken|brought|shut)|shuts?) (?:down|off-?line|off) (?:
      (?:(?:along|together) )?with (?:it|them|these|those|both)|at the same (?:time|hour|moment)
    )\b|\bfollows? the same (?:calendar|schedule|plan) but\b`,
  'i',
)
/** Further back than this, others are those of another thought. */
const SENTENCES_BACK = 2

/** A downtime that begins with the one told before it: its start, and not the hour at which that one is over. */
export function startWithOthers(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    const { kind, start, end, mention } = claim
    const limit = kind === 'downtime' && !start && AFTER_THAT.test(mention.before) ? lastBefore(claims, claim) : null
    if (limit) return { ...claim, start: limit }
    if (kind !== 'downtime' || !(start === null || isSameHour(claim)) || !WITH_OTHERS.test(mention.sentence.text))
      return claim
    const other = claims.findLast(
      (one) => one.kind === 'downtime' && one.start && one.end && one.mention.index < mention.index,
    )
    const isNear = other !== undefined && mention.index - other.mention.index <= SENTENCES_BACK
    const isBefore = !end || (other?.start?.time ?? '') <= end.time
    return other?.start && isNear && isBefore ? { ...claim, start: other.start } : claim
  })
}

/** "Users have until D to finish; after that the system is down until E." */
const AFTER_THAT =
  /(?:^|[;,.] )(?:after (?:that|then)|afterwards?|thereafter|from then on|then),? [^@]{1,80}\buntil(?: at| on)?$/i

/** The hour of what is told right before a downtime, where it ends then. */
function lastBefore(claims: readonly Claim[], { mention }: Claim): ResolvedEdge | null {
  const other = claims.findLast(
    (one) =>
      one.mention !== mention &&
      one.mention.index <= mention.index &&
      mention.index - one.mention.index <= 1 &&
      !one.start,
  )
  return other?.end?.exact ? other.end : null
}

function isSameHour({ mention }: Claim): boolean {
  const when = mention.phrase.edges[0]?.when
  return when?.form === 'relative' && when.sameHour === true && when.minutesLater === undefined
}
