import { daysBetween } from '../../time/calendar.ts'
import type { Claim } from '../kinds/claim.ts'
import { tellApart } from '../kinds/systems/downtime-systems.ts'

/**
 * "Down on March 7 (from 5 p.m.), March 8, and March 9 (until noon)": from that hour of the first day to that of the last, where no
 * day between them is left out; so the days themselves are no downtimes of their own.
 */
export function joinListedDays(claims: readonly Claim[]): Claim[] {
  const listed = claims.filter((claim) => claim.kind === 'downtime' && isDay(claim))
  const inside = claims.flatMap((whole) => {
    if (!isOverDays(whole)) return []
    const own = listed.filter(
      (day) => day.mention.index === whole.mention.index && isIn(day, whole) && !tellApart(day, whole),
    )
    return own.length === daysBetween(whole.start?.day ?? '', whole.end?.day ?? '') ? own : []
  })
  return claims.filter((claim) => !inside.includes(claim))
}

/** To an hour of a later day. */
function isOverDays({ kind, start, end, mention }: Claim): boolean {
  const isLater = start?.day != null && end?.day != null && start.day < end.day
  return kind === 'downtime' && mention.sentence.role === 'sentence' && isLater && end.exact
}

function isIn({ start }: Claim, whole: Claim): boolean {
  const [day, first, last] = [start?.day, whole.start?.day, whole.end?.day]
  return day != null && first != null && last != null && first < day && day <= last
}

function isDay({ start, end }: Claim): boolean {
  return start !== null && !start.exact && start.time === end?.time
}
