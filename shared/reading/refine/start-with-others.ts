import { pattern } from '../../text/pattern.ts'
import type { Claim } from '../kinds/claim.ts'

/** "It goes down with them", "TOMS goes offline at the same time": a start that is that of others. */
const WITH_OTHERS = new RegExp(
  pattern`
    \b(?:goes?|(?:is|are|be) (?:taken|brought|shut)|shuts?) (?:down|off-?line|off) (?:
      (?:(?:along|together) )?with (?:it|them|these|those|both)|at the same (?:time|hour|moment)
    )\b`,
  'i',
)
/** Further back than this, others are those of another thought. */
const SENTENCES_BACK = 2

/** A downtime that begins with the one told before it: its start, and not the hour at which that one is over. */
export function startWithOthers(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    const { kind, start, end, mention } = claim
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

function isSameHour({ mention }: Claim): boolean {
  const when = mention.phrase.edges[0]?.when
  return when?.form === 'relative' && when.sameHour === true && when.minutesLater === undefined
}
