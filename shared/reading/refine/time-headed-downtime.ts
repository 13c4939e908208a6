import { daysBetween } from '../../time/calendar.ts'
import type { Claim } from '../kinds/claim.ts'
import { DOWN, RESUME } from '../kinds/downtime/downtime-cues.ts'
import type { Mention } from '../mentions/mention.ts'
import { atClock } from '../resolve/at-clock.ts'

const BECAUSE = 'hour from the text under the heading'

/**
 * A downtime whose heading gives the day and whose text gives the hours ("June 28: TOMS Goes Offline" over "… offline beginning at
 * 5 p.m."): the hours are of that day.
 */
export function timeHeadedDowntime(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const [heading] = mentions
  return claims.map((told) => {
    const claim = startsOnHeadedDay(told, heading)
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
    const range = mentions.find(
      (other) =>
        (other.phrase.shape === 'hours' && DOWN.test(other.whole)) ||
        (other.spans[0]?.start.day === start.day && NOT_ABLE.test(other.before)),
    )?.phrase.hours
    if (range)
      return {
        ...claim,
        start: atClock(start, range.start, range.zone, BECAUSE),
        end: atClock(start, range.end, range.zone, BECAUSE),
      }
    const opens = clocks.find(
      (other) => !/\b(?:until|through|by)$/.test(other.phrase.lead) && !RESUME.test(other.clause),
    )
    const edge = opens?.phrase.edges[0]
    return edge?.clock ? { ...claim, start: atClock(start, edge.clock, edge.zone, BECAUSE), end: null } : claim
  })
}

/** "Users will not be able to make payments on D from 3 to 5 p.m." */
const NOT_ABLE = /\b(?:not be able|unable) to\b/i

/**
 * "June 30: Downtime" over "down from 5 p.m. until 8 a.m. on July 7": the hour in front is of the heading's day, since the day behind
 * both is that of the second.
 */
function startsOnHeadedDay(claim: Claim, heading: Mention | undefined): Claim {
  const { start, end, kind, mention } = claim
  const { hours, text } = mention.phrase
  const headed =
    heading?.sentence.role === 'heading' && heading.phrase.shape === 'point' ? heading.spans[0]?.start : null
  const day = mention.phrase.edges[0]?.when ? (start?.day ?? null) : null
  const isOverNight = kind === 'downtime' && hours !== null && day !== null && end?.day != null && end.day > day
  if (!isOverNight || !headed?.day || headed.exact || headed.day >= day || !DAY_BEHIND.test(text)) return claim
  if (daysBetween(headed.day, day) > LONGEST_DAYS) return claim
  const last = { ...headed, time: day, day, inferred: [] }
  return {
    ...claim,
    start: atClock(headed, hours.start, hours.zone, BECAUSE),
    end: atClock(last, hours.end, hours.zone, 'the day printed behind its hour'),
  }
}

const DAY_BEHIND = /\b(?:until|through|to)\b[^@]{1,24}(?:[ap]\.?m\.?|noon),?(?: PT)? on\b/i
/** Two days further apart than this are two downtimes. */
const LONGEST_DAYS = 40

function isClockAlone({ phrase }: Mention): boolean {
  return phrase.shape === 'point' && phrase.edges[0]?.clock != null && phrase.edges[0].when === null
}
