import type { Claim } from '../kinds/claim.ts'
import type { Mention } from '../kinds/mention.ts'

/**
 * The hours of a story that may be those of one of its downtimes: "TOMS is down on D. Work begins at 6 p.m. CERS is down on E. Work
 * begins at 9 a.m.": where hours stand behind more than one of them, each has those behind itself; else all are of all.
 */
export function hoursInTurn(hours: readonly Mention[], claim: Claim, claims: readonly Claim[]): readonly Mention[] {
  const told = claims.filter(({ kind, start }) => kind === 'downtime' && start?.day != null)
  const ownerOf = ({ index }: Mention) => told.findLast(({ mention }) => mention.index < index)?.start?.day ?? null
  const isBeside = ({ index }: Mention) => told.some(({ mention }) => mention.index === index)
  const apart = hours.filter((mention) => !isBeside(mention))
  const owners = new Set(apart.map(ownerOf))
  if (owners.size < 2 || owners.has(null)) return hours
  return apart.filter((mention) => ownerOf(mention) === claim.start?.day)
}
