import type { Claim } from '../kinds/claim.ts'

/** "CERS goes down on Monday, December 18." */
export function isLoneDay({ start, end, mention }: Claim): boolean {
  return start !== null && !start.exact && start.time === end?.time && mention.phrase.shape === 'point'
}
