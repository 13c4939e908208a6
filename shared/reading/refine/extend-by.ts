import { pattern } from '../../text/pattern.ts'
import { addDays } from '../../time/calendar.ts'
import { addMinutes } from '../../time/moments.ts'
import type { Claim } from '../kinds/claim.ts'
import { NUMBER_WORD, NUMBER_WORDS } from '../phrases/number-words.ts'
import { atClock } from '../resolve/at-clock.ts'
import { doubtTime } from '../resolve/doubt-time.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'

const EXTENDED_BY = new RegExp(
  pattern`
    \b(?:is|are|be|been|was|were|have|has) (?:now )?extended\b[^@.;]{0,40}@?[^@.;]{0,40}?(?: by| for|)(?: an?(?: additional
        | extra| further
      )?| (\d{1,2}|${NUMBER_WORD})(?: more| additional| extra)?
    ) (?:(business|school|work|working|instructional) )?(hour|day|week)s?\b`,
  'i',
)
/** The time stands where the new one would. */
const IS_NEW = /\b(?:to|until|through|now|on)$/i

/**
 * "The deadline of January 15 has been extended by one week", where no other time is told: the end that long after the printed one,
 * which it replaces (RECORDS 4.10). A length that cannot be counted leaves the printed end in doubt.
 */
export function extendBy(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    const { mention, end } = claim
    if (PUT_OFF_BY.test(mention.whole)) return putOffBy(claim)
    // "Extended one week, from D to E": E is printed.
    const isTold = IS_NEW.test(mention.before) || mention.replaces !== null
    const isAlone = (mention.whole.match(/@/g) ?? []).length === 1 && !isTold
    const told = isAlone ? EXTENDED_BY.exec(mention.whole) : null
    if (!end || !told) return claim
    const [, count = 'one', counted, unit = ''] = told
    const later = counted ? null : laterBy(claim, end, NUMBER_WORDS.get(count.toLowerCase()) ?? Number(count), unit)
    if (!later) return { ...claim, end: doubtTime(end, 'extended by a length that cannot be counted') }
    return { ...claim, end: later, replaces: end.time }
  })
}

const PUT_OFF_BY = new RegExp(
  pattern`
    \b(?:is|are|been|was|were) (?:now )?(?:postponed|put off|delayed|pushed back|moved (?:back|out)) (?:by )?(
      an?|one|\d{1,2}|${NUMBER_WORD}
    ) (day|week)s?\b(?!.*@)`,
  'i',
)

/** "The outage of D is postponed by a week": both of its edges are that much later, in doubt where they have hours. */
function putOffBy(claim: Claim): Claim {
  const [, word = '', unit = ''] = PUT_OFF_BY.exec(claim.mention.whole) ?? []
  const count = NUMBER_WORDS.get(word.toLowerCase()) ?? (/^an?$/i.test(word) ? 1 : Number(word))
  const days = /^week$/i.test(unit) ? 7 * count : count
  const later = (edge: ResolvedEdge | null): ResolvedEdge | null => {
    if (!edge) return null
    if (!edge.day || edge.exact) return doubtTime(edge, 'it is put off')
    const day = addDays(edge.day, days)
    return { ...edge, time: day, day, suggested: null, inferred: [...edge.inferred, `put off by ${days} days`] }
  }
  const old = claim.start ?? claim.end
  return {
    ...claim,
    start: later(claim.start),
    end: later(claim.end),
    ...(old && !old.exact ? { replaces: old.time } : {}),
  }
}

function laterBy({ mention }: Claim, end: ResolvedEdge, count: number, unit: string): ResolvedEdge | null {
  const inferred = [...end.inferred, `extended by ${count} ${unit.toLowerCase()}${count === 1 ? '' : 's'}`]
  if (/^hour$/i.test(unit)) return end.exact ? { ...end, time: addMinutes(end.time, 60 * count), inferred } : null
  const { clock = null, zone = null } = mention.phrase.edges.at(-1) ?? {}
  if (!end.day || (end.exact && !clock)) return null
  const day = addDays(end.day, /^week$/i.test(unit) ? 7 * count : count)
  const edge = { ...end, time: day, day, suggested: null, inferred }
  return clock && end.exact ? atClock(edge, clock, zone) : edge
}
