import type { Claim } from '../kinds/claim.ts'
import type { Mention } from '../mentions/mention.ts'
import { atClock } from '../resolve/at-clock.ts'

/**
 * "TOMS will be unavailable on D. Work starts at 6 p.m.", "Maintenance begins at 6 p.m. on these days:" over a list of them: of a day
 * only the first hour is known.
 */
export function startingAt(claim: Claim, told: Mention | undefined, because: string): Claim {
  const edge = told?.phrase.edges[0]
  // Beside days of its own sentence an hour is theirs.
  const isAlone = told !== undefined && (told.whole.match(/@/g) ?? []).length === 1
  const { sentence, index } = claim.mention
  const opensList = sentence.role === 'item' && sentence.leadIn !== null && told?.sentence.text === sentence.leadIn
  const isNear = isAlone && told.index > index && told.index - index <= 2
  if (!claim.start || !claim.end || !edge?.clock || !(isNear || (isAlone && opensList))) return claim
  const end = claim.start.time === claim.end.time ? null : claim.end
  return { ...claim, start: atClock(claim.start, edge.clock, edge.zone, because), end }
}
