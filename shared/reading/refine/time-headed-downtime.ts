import type { Claim } from '../kinds/claim.ts'
import { DOWN, RESUME } from '../kinds/cues.ts'
import type { Mention } from '../kinds/mention.ts'
import { atClock } from '../resolve/at-clock.ts'

const BECAUSE = 'hour from the text under the heading'

/**
 * A downtime whose heading gives the day and whose text gives the hours ("June 28: TOMS Goes Offline" over "… offline beginning at
 * 5 p.m."): the hours are of that day.
 */
export function timeHeadedDowntime(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  return claims.map((claim) => {
    const { start, end, kind, mention } = claim
    const isLoneDay =
      kind === 'downtime' &&
      mention.sentence.role === 'heading' &&
      start?.day &&
      !start.exact &&
      start.time === end?.time
    if (!isLoneDay) return claim
    const clocks = mentions.filter(
      (other) =>
        other.index !== mention.index && isClockAlone(other) && (DOWN.test(other.whole) || RESUME.test(other.whole)),
    )
    const range = mentions.find((other) => other.phrase.shape === 'hours' && DOWN.test(other.whole))?.phrase.hours
    if (range)
      return {
        ...claim,
        start: atClock(start, range.start, range.zone, BECAUSE),
        end: atClock(start, range.end, range.zone, BECAUSE),
      }
    const opens = clocks.find(
      (other) => !/\b(?:until|till|through|thru|by)$/.test(other.phrase.lead) && !RESUME.test(other.clause),
    )
    const edge = opens?.phrase.edges[0]
    return edge?.clock ? { ...claim, start: atClock(start, edge.clock, edge.zone, BECAUSE), end: null } : claim
  })
}

function isClockAlone({ phrase }: Mention): boolean {
  return phrase.shape === 'point' && phrase.edges[0]?.clock != null && phrase.edges[0].when === null
}
