import { systemIdsIn } from '../../systems/find-systems.ts'
import { addDays } from '../../time/calendar.ts'
import type { Claim } from '../kinds/claim.ts'
import { RESUMPTION } from '../kinds/downtime/resumption.ts'

/**
 * "CERS goes down at 6 p.m. on Friday, August 2. It cannot be used over the weekend (August 3–4).": one downtime, from that hour to the
 * last of those days.
 */
export function joinDaysBehindStart(claims: readonly Claim[]): Claim[] {
  const used = new Set<Claim>()
  const joined = claims.map((start) => {
    const days = isOpen(start) ? claims.find((other) => goesOn(other, start)) : undefined
    if (!days) return start
    used.add(days)
    return { ...start, end: days.end, also: [...(start.also ?? []), days] }
  })
  return joined.filter((_, at) => !used.has(claims[at] as Claim))
}

function isOpen({ kind, start, end, mention }: Claim): boolean {
  return kind === 'downtime' && start?.exact === true && end === null && mention.sentence.role === 'sentence'
}

/** A stretch of whole days told right behind it, from the next day on, of the same systems or of none by name. */
function goesOn({ kind, start, end, mention, because }: Claim, half: Claim): boolean {
  if (kind !== 'downtime' || because === RESUMPTION || !start?.day || !end?.day || start.exact || end.exact)
    return false
  const isNext = mention.index === half.mention.index + 1 && mention.sentence.role === 'sentence'
  const isStretch = start.day < end.day && half.start?.day != null && addDays(half.start.day, 1) === start.day
  const named = systemIdsIn(mention.sentence.text)
  const before = systemIdsIn(half.mention.sentence.text)
  return isNext && isStretch && (!named.length || named.every((id) => before.includes(id)))
}
