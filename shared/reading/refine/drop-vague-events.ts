import type { Claim } from '../kinds/claim.ts'

/** "Three afternoons in August" gives way to the days that the same story lists. */
export function dropVagueEvents(claims: readonly Claim[]): Claim[] {
  const hasDays = claims.some((claim) => claim.kind === 'event' && claim.start?.day)
  // Each row of a table tells of a meeting of its own.
  const isMonth = ({ start, mention }: Claim) =>
    /^\d{4}-\d\d$/.test(start?.time ?? '') && mention.sentence.role !== 'row'
  return hasDays ? claims.filter((claim) => claim.kind !== 'event' || !isMonth(claim)) : [...claims]
}
