import { addDays } from '../../time/calendar.ts'
import { addMinutes } from '../../time/moments.ts'
import type { Claim } from '../kinds/claim.ts'
import { NUMBER_WORD, NUMBER_WORDS } from '../phrases/number-words.ts'
import { atClock } from '../resolve/at-clock.ts'
import { doubtTime } from '../resolve/doubt-time.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'

const EXTENDED_BY = new RegExp(
  `\\b(?:is|are|be|been|was|were|have|has) (?:now )?extended\\b[^@.;]{0,40}@?[^@.;]{0,40}?(?: by| for|)(?: an?(?: additional| extra| further)?| (\\d{1,2}|${NUMBER_WORD})(?: more| additional| extra)?) (?:(business|school|work|working|instructional) )?(hour|day|week)s?\\b`,
  'i',
)
/** The time stands where the new one would. */
const IS_NEW = /\b(?:to|until|till|through|now|on)$/i

/**
 * "The deadline of January 15 has been extended by one week", where no other time is told: the end that long after the printed one,
 * which it replaces (RECORDS 4.10). A length that cannot be counted leaves the printed end in doubt.
 */
export function extendBy(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    const { mention, end } = claim
    const isAlone = (mention.whole.match(/@/g) ?? []).length === 1 && !IS_NEW.test(mention.before)
    const told = isAlone ? EXTENDED_BY.exec(mention.whole) : null
    if (!end || !told) return claim
    const [, count = 'one', counted, unit = ''] = told
    const later = counted ? null : laterBy(claim, end, NUMBER_WORDS.get(count.toLowerCase()) ?? Number(count), unit)
    if (!later) return { ...claim, end: doubtTime(end, 'extended by a length that cannot be counted') }
    return { ...claim, end: later, replaces: end.time }
  })
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
