import type { Claim } from '../kinds/claim.ts'
import type { Mention } from '../kinds/mention.ts'
import type { Clock } from '../phrases/time-phrase.ts'
import { atClock } from '../resolve/at-clock.ts'

const BEGINS = /\b(?:begins?|starts?|beginning|starting|opens?)(?: at)?$/i
const ENDS =
  /\b(?:ends?|ending|concludes?|closes?|finish(?:es)?|wraps? up|lets? out|(?:is|are) (?:over|done))(?: at| by)?$/i

interface Sitting {
  start: Clock
  end: Clock | null
  zone: string | null
}

const SUPPORT = /\b(?:support|call|phone|help ?desk|hours of operation|weekdays|monday\b.*\bfriday|daily)\b/i

/**
 * Hours that stand apart from their days hold for every day of the story that lacks them (RECORDS 4.6): first those of the same
 * sentence or row, then those of the story's other sentences. Two sittings make two events of each day.
 */
export function shareHours(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  return claims.flatMap((claim) => {
    if (claim.kind !== 'event' || !isWholeDay(claim)) return [claim]
    const own = sittingsIn(mentions.filter((mention) => mention.index === claim.mention.index))
    const sittings = own.length ? own : sittingsIn(mentions.filter((mention) => reaches(mention, claim, claims)))
    if (!sittings.length || claim.start?.time !== claim.end?.time) return [claim]
    return sittings.map((sitting) => atHours(claim, sitting))
  })
}

function isWholeDay({ start, end }: Claim): boolean {
  return start?.day != null && !start.exact && end !== null && !end.exact
}

/** An hour of another sentence reaches a day unless that sentence has a dated event of its own. */
function reaches(mention: Mention, claim: Claim, claims: readonly Claim[]): boolean {
  if (mention.index === claim.mention.index) return false
  return !claims.some((other) => other.mention.index === mention.index && other.kind !== 'downtime')
}

function sittingsIn(mentions: readonly Mention[]): Sitting[] {
  const ended = mentions.find((mention) => isClockAlone(mention) && ENDS.test(mention.before))
  const opened = mentions.find(
    (mention) => isClockAlone(mention) && mention.index === ended?.index && BEGINS.test(mention.before),
  )
  const start = opened?.phrase.edges[0]?.clock
  const end = ended?.phrase.edges[0]?.clock
  if (start && end) return [{ start, end, zone: null }]
  return mentions.flatMap(({ phrase, whole }): Sitting[] => {
    if (SUPPORT.test(whole)) return []
    const isVague = phrase.edges.every((each) => each.when?.form === 'month')
    if (phrase.hours && isVague) return [phrase.hours]
    const edge = phrase.edges[0]
    return phrase.shape === 'point' && edge?.clock && !edge.when
      ? [{ start: edge.clock, end: null, zone: edge.zone }]
      : []
  })
}

function isClockAlone({ phrase }: Mention): boolean {
  return phrase.shape === 'point' && phrase.edges[0]?.clock != null && phrase.edges[0].when === null
}

function atHours(claim: Claim, { start, end, zone }: Sitting): Claim {
  if (!claim.start?.day) return claim
  const because = 'hours from another sentence of the story'
  return {
    ...claim,
    start: atClock(claim.start, start, zone, because),
    end: end ? atClock(claim.start, end, zone, because) : null,
  }
}
