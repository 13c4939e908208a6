import type { Claim } from '../kinds/claim.ts'
import { DOWN } from '../kinds/cues.ts'
import type { Mention } from '../kinds/mention.ts'
import { isDayless } from '../kinds/spread-day.ts'
import { doubtTime } from '../resolve/doubt-time.ts'
import type { ResolvedEdge } from '../resolve/resolved-time.ts'

/** Hours of people, not of systems. */
const PEOPLE = /\b(?:support|call|phone|help ?desk|office|staff)\b/i

/**
 * Whole days of a downtime beside hours that nobody has used: in its own clause, or in the list that its sentence opens. They may be
 * its hours, so the days stay with the doubt `time-unreadable`.
 */
export function doubtLostHours(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const days = claims.filter(({ kind, start, end }) => kind === 'downtime' && start?.exact === false && !end?.exact)
  const hours = days.length ? mentions.filter(({ phrase, clause }) => isDayless(phrase) && !PEOPLE.test(clause)) : []
  const lost = hours.filter((mention) => {
    const told = claims.filter((claim) => isSame(claim.mention, mention))
    return told.every((claim) => days.some((day) => givesWayTo(claim, day)))
  })
  if (!lost.length) return [...claims]
  return claims.map((claim) => {
    const isDoubtful = days.includes(claim) && lost.some((mention) => mayBeOf(claim, mention))
    return isDoubtful ? { ...claim, start: doubted(claim.start), end: doubted(claim.end) } : claim
  })
}

/** The same words of the same sentence; a claim may hold them read anew. */
function isSame(a: Mention, b: Mention): boolean {
  return a.index === b.index && a.phrase.from === b.phrase.from
}

/** A start that the same day of the same words takes the place of when repeats are merged. */
function givesWayTo({ start, end, mention }: Claim, day: Claim): boolean {
  return start !== null && end === null && mention.index === day.mention.index && start.day === day.start?.day
}

function mayBeOf({ mention }: Claim, { index, clause, sentence }: Mention): boolean {
  if (sentence.role === 'row') return false
  if (mention.index === index) return clause === mention.clause && DOWN.test(clause)
  return sentence.role === 'item' && sentence.leadIn === mention.sentence.text
}

function doubted(edge: ResolvedEdge | null): ResolvedEdge | null {
  if (!edge || edge.doubts.includes('time-unreadable')) return edge
  return doubtTime(edge, 'hours beside it may be its own')
}
