import type { Claim } from '../kinds/claim.ts'

/** "Opens on D and closes on E": the two edges of one window, told in one sentence. */
export function joinWindows(claims: readonly Claim[]): Claim[] {
  const joined: Claim[] = []
  for (const claim of claims) {
    const before = joined[joined.length - 1]
    const isPair =
      before?.kind === 'window' &&
      claim.kind === 'window' &&
      before.mention.index === claim.mention.index &&
      before.start !== null &&
      before.end === null &&
      claim.start === null &&
      claim.end !== null
    if (isPair) joined[joined.length - 1] = { ...before, end: claim.end }
    else joined.push(claim)
  }
  return joined
}
