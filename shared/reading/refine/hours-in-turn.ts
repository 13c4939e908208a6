import type { Claim } from '../kinds/claim.ts'
import type { Mention } from '../mentions/mention.ts'

/**
 * Of each downtime of a story, the hours of the story that may be its own: "TOMS is down on D. Work begins at 6 p.m. CERS is down on E.
 * Work begins at 9 a.m.": where hours stand behind more than one of them, each has those behind itself; else all are of all.
 */
export function hoursInTurn(hours: readonly Mention[], claims: readonly Claim[]): (claim: Claim) => readonly Mention[] {
  if (hours.length < 2) return () => hours
  const told = claims.filter(({ kind, start }) => kind === 'downtime' && start?.day != null)
  const ownerOf = ({ index }: Mention) => told.findLast(({ mention }) => mention.index < index)?.start?.day ?? null
  const places = new Set(told.map(({ mention }) => mention.index))
  const apart = hours.flatMap((mention) => (places.has(mention.index) ? [] : [{ mention, owner: ownerOf(mention) }]))
  const owners = new Set(apart.map(({ owner }) => owner))
  if (owners.size < 2 || owners.has(null)) return () => hours
  return ({ start }) => apart.flatMap(({ mention, owner }) => (owner === start?.day ? [mention] : []))
}
