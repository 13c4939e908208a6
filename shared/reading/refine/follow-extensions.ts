import { systemIdsIn } from '../../systems/find-systems.ts'
import type { Claim } from '../kinds/claim.ts'

/** Further back than this a downtime is another one. */
const SENTENCES_BACK = 2
const EXTENDED = /\b(?:extended|prolonged|lengthened|shortened|cut short|takes? longer|last(?:s)? longer)\b/i

/**
 * "X went down on D and was to come back on Friday. The downtime has been extended and will now last through E.": the one downtime
 * keeps its start and has the new end, which replaces the old one (RECORDS 4.10).
 */
export function followExtensions(claims: readonly Claim[]): Claim[] {
  const used = new Map<Claim, Claim>()
  for (const claim of claims) {
    const before = isNewEnd(claim) ? claims.findLast((other) => isExtendedBy(other, claim)) : undefined
    if (before) used.set(before, claim)
  }
  const dropped = new Set(used.values())
  return claims.flatMap((claim) => {
    const longer = used.get(claim)
    if (!longer) return dropped.has(claim) ? [] : [claim]
    return [{ ...claim, end: longer.end, ...(claim.end ? { replaces: claim.end.time } : {}) }]
  })
}

function isNewEnd({ kind, start, end, mention }: Claim): boolean {
  return kind === 'downtime' && start === null && end !== null && EXTENDED.test(mention.whole)
}

/** Its start may stand apart from its end until the halves are joined. */
function isExtendedBy({ kind, start, end, mention }: Claim, claim: Claim): boolean {
  const back = claim.mention.index - mention.index
  const first = start ?? end
  if (kind !== 'downtime' || !first || back < 1 || back > SENTENCES_BACK) return false
  const [own, others] = [claim, { mention }].map((each) => systemIdsIn(each.mention.sentence.text))
  const isBefore = first.time.slice(0, 10) <= (claim.end?.time.slice(0, 10) ?? '')
  return isBefore && (!own?.length || !others?.length || own.some((id) => others.includes(id)))
}
