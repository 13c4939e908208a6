import { systemIdsIn } from '../../systems/find-systems.ts'
import type { Claim } from '../kinds/claim.ts'
import { downSystemsIn } from '../kinds/down-systems-in.ts'
import { ownSystemsOf } from '../kinds/downtime-systems.ts'
import { RESUMPTION } from '../kinds/resumption.ts'

/**
 * "TOMS and STAIRS are down from 6 to 9 a.m.; STAIRS will be back at 8 a.m.": what comes back before the rest has a downtime of its own.
 */
export function splitEarlyReturns(claims: readonly Claim[]): Claim[] {
  const early = claims.filter(({ because, start, end }) => because === RESUMPTION && start === null && end?.exact)
  if (!early.length) return [...claims]
  const split = new Map<Claim, Claim>()
  const rest = claims.map((claim) => {
    const own = early.find((end) => isBefore(end, claim))
    if (!own) return claim
    const all = claim.systems ?? downSystemsIn(claim.mention.sentence.text)
    const named = systemIdsIn(own.mention.before)
    const back = named.length ? named : ownSystemsOf(own)
    const left = all.filter((id) => !back.includes(id))
    if (!left.length || !back.length || !back.every((id) => all.includes(id))) return claim
    split.set(own, { ...claim, end: own.end, systems: back })
    return { ...claim, systems: left }
  })
  return rest.map((claim) => split.get(claim) ?? claim)
}

function isBefore({ end, mention }: Claim, whole: Claim): boolean {
  const on = mention.index - whole.mention.index
  if (whole.kind !== 'downtime' || !whole.start?.exact || !whole.end?.exact || !end || on < 0 || on > 1) return false
  return Date.parse(whole.start.time) < Date.parse(end.time) && Date.parse(end.time) < Date.parse(whole.end.time)
}
