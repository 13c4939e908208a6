import { addDays } from '../../time/calendar.ts'
import type { Claim } from '../kinds/claim.ts'
import { RESUMPTION } from '../kinds/downtime/resumption.ts'
import { downSystemsIn } from '../kinds/systems/down-systems-in.ts'
import { holdsEnd } from './join-halves.ts'

/** The start stands in one of so many sentences behind the days as a whole. */
const NEAR = 2

/**
 * "Several systems rest on the weekend of May 10. TOMS and CERS go down at 9 p.m. on Friday. They are back at noon on Sunday.": days
 * without hours, whose hours the next sentences tell, are those of the downtime that these tell.
 */
export function dropLooseWholes(claims: readonly Claim[]): Claim[] {
  const downtimes = claims.filter(({ kind }) => kind === 'downtime')
  const ends = downtimes.filter(({ start, end, because }) => !start && end?.exact === true && because === RESUMPTION)
  const dropped = new Map<Claim, Claim>()
  for (const whole of downtimes) {
    const start = isLoose(whole) ? downtimes.find((other) => beginsWith(whole, other)) : undefined
    const isTold = start && ends.some((end) => end.mention.index >= start.mention.index && holdsEnd(whole, end))
    if (isTold) dropped.set(whole, start)
  }
  return claims.flatMap((claim) => {
    if (dropped.has(claim)) return []
    const [whole] = [...dropped].find(([, start]) => start === claim) ?? []
    const systems = whole ? (whole.systems ?? downSystemsIn(whole.mention.sentence.text)) : []
    const isNamed = (claim.systems ?? downSystemsIn(claim.mention.sentence.text)).length > 0
    return [whole && systems.length && !isNamed ? { ...claim, systems } : claim]
  })
}

/** Whole days in a sentence of their own. */
function isLoose({ start, end, mention }: Claim): boolean {
  return mention.sentence.role === 'sentence' && !!start?.day && !!end?.day && !start.exact && !end.exact
}

/** An hour, told right behind the days, on the first of them or the evening before. */
function beginsWith(whole: Claim, { start, end, mention }: Claim): boolean {
  const distance = mention.index - whole.mention.index
  const first = whole.start?.day
  if (!first || !start?.exact || end || distance < 1 || distance > NEAR) return false
  return start.day === first || start.day === addDays(first, -1)
}
