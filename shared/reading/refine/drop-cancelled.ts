import type { Claim } from '../kinds/claim.ts'
import { CANCELLED } from '../kinds/cues.ts'

/** A meeting or a date that is called off is no entry of a calendar; a cancelled downtime stays and says so (RECORDS 4.11). */
export function dropCancelled(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => claim.kind === 'downtime' || !CANCELLED.test(claim.mention.clause))
}
