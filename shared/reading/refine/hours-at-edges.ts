import { addDays } from '../../time/calendar.ts'
import type { Claim } from '../kinds/claim.ts'
import type { Mention } from '../mentions/mention.ts'
import { EACH_DAY } from '../phrases/each-day.ts'
import { atClock } from '../resolve/at-clock.ts'

/** Nothing else stands between the days and the hour. */
const BEGINS = /(?:^|@|\band)\W{0,6}(?:begin(?:ning|s)|start(?:ing|s)|commencing)(?: at)?$/i
const ENDS = /(?:^|@|\band)\W{0,6}(?:end(?:ing|s)|until)(?: at)?$/i
const BECAUSE = 'the hour told for this edge of the days'

/**
 * A stretch of days whose first or last hour stands behind it ("down March 7–9, starting at 5 p.m.", "March 7–9, ending at 6 a.m. on
 * Sunday"): the hour is that edge's, and no downtime of its own; it may be of the evening before or the morning after. Hours "each day" are left to others.
 */
export function hoursAtEdges(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const taken: Mention[] = []
  const told = claims.map((claim) => {
    const { start, end, mention } = claim
    if (claim.kind !== 'downtime' || !start?.day || !end?.day || start.exact || end.exact || start.day === end.day)
      return claim
    if (mention.sentence.role === 'row' || EACH_DAY.test(mention.sentence.text)) return claim
    const first = [start.day, addDays(start.day, -1)]
    const last = [end.day, addDays(end.day, 1)]
    const behind = clocksBehind(mention, mentions, [...first, ...last])
    const begins = behind.filter((each) => BEGINS.test(each.before) && isClockOf(each, first))
    const ends = behind.filter((each) => ENDS.test(each.before) && isClockOf(each, last))
    // Of two beginnings nobody knows which is meant.
    if (begins.length > 1 || ends.length > 1 || begins.length + ends.length !== behind.length) return claim
    taken.push(...behind)
    return { ...claim, start: atHourOf(start, begins[0]), end: atHourOf(end, ends[0]) }
  })
  return told.filter(({ mention }) => !taken.some((each) => isSame(each, mention)))
}

/** The hours that follow the days in their sentence, as far as another day is named. */
function clocksBehind({ index, phrase }: Mention, mentions: readonly Mention[], days: readonly string[]): Mention[] {
  const rest = mentions.filter((each) => each.index === index && each.phrase.from > phrase.from)
  const other = rest.findIndex((each) => !isClockOf(each, days))
  return other < 0 ? rest : rest.slice(0, other)
}

/** The same words of the same sentence; a claim may hold them read anew. */
function isSame(a: Mention, b: Mention): boolean {
  return a.index === b.index && a.phrase.from === b.phrase.from
}

/** An hour without a day, or of one of these days. */
function isClockOf({ phrase, spans }: Mention, days: readonly string[]): boolean {
  const [edge] = phrase.edges
  if (phrase.shape !== 'point' || !edge?.clock) return false
  const day = (spans[0]?.start ?? spans[0]?.end)?.day
  return edge.when === null || (day != null && days.includes(day))
}

function atHourOf<T extends Claim['start']>(edge: T, mention: Mention | undefined): T | Claim['start'] {
  const told = mention?.phrase.edges[0]
  const own = mention?.spans[0]?.start
  if (own?.exact) return own
  return edge && told?.clock ? atClock(edge, told.clock, told.zone, BECAUSE) : edge
}
