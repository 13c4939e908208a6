import type { Claim } from '../kinds/claim.ts'
import type { Mention } from '../kinds/mention.ts'
import { isLoneDay } from './is-lone-day.ts'

const WENT_DOWN =
  /\b(?:went|gone|been|was|were|taken) (?:down|off-?line|out of service|unavailable|inaccessible|unreachable)(?: (?:on|since))?$|\b(?:down-?time|outage|interruption|maintenance) (?:began|started)(?: on| at)?$/i

/** "CERS, which went offline on D, remains offline until E", "the outage began on D and lasts until E": a downtime under way keeps both printed edges. */
export function withPastStart(claim: Claim, mentions: readonly Mention[]): Claim {
  if (claim.start || !claim.end) return claim
  const began = mentions.find(
    (mention) =>
      mention.index === claim.mention.index && mention.phrase.shape === 'point' && WENT_DOWN.test(mention.before),
  )
  return { ...claim, start: began?.spans[0]?.start ?? null }
}

/** The day on which "the outage began", where the same sentence tells the whole of it. */
export function beganIn(claim: Claim, whole: Claim): boolean {
  const { start, end, mention } = whole
  const isTold = mention.index === claim.mention.index && end !== null && start?.time === claim.start?.time
  return whole !== claim && isTold && isLoneDay(claim) && WENT_DOWN.test(claim.mention.before)
}
