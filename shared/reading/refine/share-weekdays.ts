import { pattern } from '../../text/pattern.ts'
import { addDays, weekdayOf } from '../../time/calendar.ts'
import type { Day } from '../../time/time.ts'
import type { Claim } from '../kinds/claim.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Edge } from '../phrases/time-phrase.ts'
import { atClock } from '../resolve/at-clock.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'
import { doubtEdges } from './doubt-edges.ts'

/** Weekdays that come back: "each outage", "the usual maintenance", "Saturdays". */
const RECURS = new RegExp(
  pattern`
    \b(?:
      (?:each|every) (?:[a-z]+ )?(?:down-?time|outage|maintenance|weekend|week|month|one|time)
      |each (?:from|begins|starts|runs|lasts)|always|(?:standard|usual|normal|typical)(?:ly)?
      |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days
    )\b`,
  'i',
)
/** Those of days that are printed elsewhere: "on the following weekends". */
const OF_SEVERAL = /\b(?:weekends|dates|down-?times|outages|maintenance (?:windows|periods))\b/i
const BEGINS = /\b(?:begins?|starts?|beginning|starting|from|goes? down)(?: at| on)?$/i
const ENDS =
  /\b(?:ends?|ending|until|through|to|back(?: online| up)?|(?:is|are) (?:over|done|finished|completed?))(?: at| by| on)?$/i
/** A weekday further from the printed days than this is of another week. */
const NEAREST_DAYS = 2

/** The weekdays and hours at which each of several stretches of days begins and ends. */
interface Rule {
  from: Edge
  to: Edge
  /** The sentence that states it. */
  index: number
  recurs: boolean
}

/**
 * "From 7 p.m. on Friday until noon on Sunday on these weekends", "each outage begins on Saturday at 8 p.m. and ends on Sunday
 * at 4 a.m.": hours of weekdays that hold for every downtime of the story that has none, and are no downtime of the coming week, nor
 * is "our usual maintenance, from 6 p.m. on Saturday to 6 a.m. on Sunday".
 */
export function shareWeekdays(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const rule = readRule(mentions)
  if (!rule) return [...claims]
  const others = claims.filter(({ mention }) => mention.index !== rule.index || !isOfWeekday(mention))
  const ruled = others.map((claim) => withRule(claim, rule))
  return rule.recurs || ruled.some((claim, at) => claim !== others[at]) ? ruled : [...claims]
}

function readRule(mentions: readonly Mention[]): Rule | null {
  for (const mention of mentions) {
    const { phrase, sentence, index } = mention
    const recurs = RECURS.test(sentence.text)
    if (sentence.role === 'row' || !isOfWeekday(mention) || !(recurs || OF_SEVERAL.test(sentence.text))) continue
    const [from, to] = phrase.edges
    if (phrase.shape === 'range' && from && to) return { from, to, index, recurs }
    const end = mentions.find((other) => other !== mention && other.index === index && isOfWeekday(other))
    const last = end?.phrase.edges[0]
    if (from && last && phrase.shape === 'point' && BEGINS.test(mention.before) && ENDS.test(end.before))
      return { from, to: last, index, recurs }
  }
  return null
}

/** Nothing but weekdays and their hours. */
function isOfWeekday({ phrase }: Mention): boolean {
  return phrase.edges.length > 0 && phrase.edges.every(({ when, clock }) => clock !== null && weekdayIn(when) !== null)
}

function weekdayIn(when: Edge['when']): number | null {
  return when?.form === 'relative' && when.offset === null ? when.weekday : null
}

function withRule(claim: Claim, { from, to }: Rule): Claim {
  const { kind, start, end } = claim
  if (kind !== 'downtime' || !start?.day || !end?.day || start.exact || end.exact) return claim
  const first = nearest(start.day, weekdayIn(from.when), -1)
  const last = nearest(end.day, weekdayIn(to.when), 1)
  if (first && last && first <= last) return { ...claim, start: at(start, first, from), end: at(end, last, to) }
  // "May 15–17" in a list of weekends, and no weekend.
  const isListed = claim.mention.sentence.role === 'item' && start.day < end.day
  return isListed ? doubtEdges(claim, 'its days are not of the weekdays that are told for all') : claim
}

/** The weekday on a day or near it, before (-1) or behind it (1); null where it is none of the two nearest. */
function nearest(day: Day, weekday: number | null, way: 1 | -1): Day | null {
  for (let by = 0; by <= NEAREST_DAYS; by++) {
    const other = addDays(day, by * way)
    if (weekdayOf(other) === weekday) return other
  }
  return null
}

function at(edge: ResolvedEdge, day: Day, { clock, zone }: Edge): ResolvedEdge {
  const because = 'weekdays and hours told for every downtime of the story'
  return clock ? atClock({ ...edge, day, time: day }, clock, zone, because) : edge
}
