import type { Claim } from '../kinds/claim.ts'
import type { Mention } from '../kinds/mention.ts'

/** "Opens on D and closes on E": the two edges of one window, told in one sentence. */
export function joinWindows(claims: readonly Claim[], mentions: readonly Mention[]): Claim[] {
  const joined: Claim[] = []
  for (const claim of claims) {
    const before = joined[joined.length - 1]
    const isPair =
      before !== undefined &&
      (before.kind === 'window' || before.kind === 'event') &&
      claim.kind === before.kind &&
      before.mention.index === claim.mention.index &&
      before.start !== null &&
      before.end === null &&
      claim.start === null &&
      claim.end !== null
    if (isPair) joined[joined.length - 1] = { ...before, end: claim.end }
    else joined.push(claim)
  }
  return joined.map((claim) => withOpening(claim, mentions))
}

const OPENED = /\b(?:opened|began|started|open since)(?: on)?$/i

/** "… which opened on D, can be given until E": a window that opened in the past keeps both printed edges (RECORDS 10). */
function withOpening(claim: Claim, mentions: readonly Mention[]): Claim {
  if (claim.kind !== 'window' || claim.start) return claim
  const opened = mentions.find(
    (mention) =>
      mention.index === claim.mention.index && mention.phrase.shape === 'point' && OPENED.test(mention.before),
  )
  return { ...claim, start: opened?.spans[0]?.start ?? null }
}
