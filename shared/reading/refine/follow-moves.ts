import type { Claim } from '../kinds/claim.ts'

const MOVED =
  /\b(?:moved|rescheduled|postponed|changed|shifted|pushed(?: back)?|brought forward|extended|delayed|instead of|rather than|now)\b/i
const OLD_VALUE =
  /\b(?:(?:originally|previously|first|earlier) (?:scheduled|planned|announced|set|listed|given|due)?|instead of|rather than|not|incorrectly(?: \w+){0,3}|scheduled for|planned for|set for|due|was|were|not on|moved from|rescheduled from|changed from|from|extended from)(?: for| on| as| to be| from)?$/i
const NEW_VALUE = /\b(?:to|now|until|is|will be|on|for|read|through|by)$/i

/**
 * Where a sentence moves something "from X to Y", only Y is a fact, and it replaces X (RECORDS 4.10). A range "from X to Y" after
 * such a word is two dates, not a stretch of time.
 */
export function followMoves(claims: readonly Claim[]): Claim[] {
  const bySentence = new Map<number, Claim[]>()
  for (const claim of claims)
    bySentence.set(claim.mention.index, [...(bySentence.get(claim.mention.index) ?? []), claim])
  return [...bySentence.values()].flatMap(followInSentence)
}

function followInSentence(claims: Claim[]): Claim[] {
  const first = claims[0]
  if (!first || !MOVED.test(first.mention.whole)) return claims
  const single = claims.length === 1 ? splitRange(first) : null
  if (single) return [single]
  if (claims.length < 2) return claims
  const old = claims.find((claim) => OLD_VALUE.test(claim.mention.before) && !isNewest(claim, claims))
  if (
    !old ||
    !/\b(?:moved|rescheduled|postponed|changed|shifted|pushed|brought forward|delayed|extended|instead of|rather than)\b/i.test(
      first.mention.whole,
    )
  )
    return claims
  return claims
    .filter((claim) => claim.mention !== old.mention)
    .map((claim) => ({ ...claim, replaces: (old.start ?? old.end)?.time ?? '' }))
}

function isNewest(claim: Claim, claims: Claim[]): boolean {
  return (
    NEW_VALUE.test(claim.mention.before) &&
    !/\bfrom$|scheduled for$|planned for$/i.test(claim.mention.before) &&
    claim === claims[claims.length - 1]
  )
}

/** "moved from March 10 to March 24": the reader of times saw a range; it is Y in place of X. */
function splitRange(claim: Claim): Claim | null {
  const { phrase, before } = claim.mention
  if (phrase.shape !== 'range' || phrase.join !== 'to' || !claim.start || !claim.end) return null
  if (
    !/\b(?:moved|rescheduled|postponed|changed|shifted|pushed(?: back)?|brought forward|delayed|extended)\b[^@]*\bfrom$/i.test(
      before,
    )
  )
    return null
  const at = claim.end
  const replaces = claim.start.time
  if (claim.kind === 'deadline') return { ...claim, start: null, end: at, replaces }
  return { ...claim, start: at, end: at.exact ? null : at, replaces }
}
