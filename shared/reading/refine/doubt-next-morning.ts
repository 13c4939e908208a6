import { pattern } from '../../text/pattern.ts'
import type { Claim } from '../kinds/claim.ts'
import { RESUME } from '../kinds/downtime/downtime-cues.ts'
import { inPlainWords } from '../phrases/plain-words.ts'
import { doubtEdges } from './doubt-edges.ts'
import { isLoneDay } from './is-lone-day.ts'
import { readEnvelope } from './read-envelope.ts'

/** "They return the next morning at 8": told of what is down, and not as a rule of what systems may do. */
const THEY_RETURN = new RegExp(
  pattern`
    ^(?:it|they|both|all|(?:the|these|both|all) (?:[a-z]+ ){0,2}systems?|the (?:site|service|work|outage|maintenance)) (?!
      may\b|can\b|could\b
    )`,
  'i',
)
const BY = /\bby\b|\bno later\b|\bearlier\b/i

/**
 * "Several systems are unavailable on D. They return the next morning at 8": that hour may bound a day of downtime (RECORDS 4.7) or be
 * the end of it. Its times stay with the doubt `time-unreadable`.
 */
export function doubtNextMorning(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    const next = inPlainWords(claim.mention.following)
    const isTold = THEY_RETURN.test(next) && RESUME.test(next) && !BY.test(next) && readEnvelope(next)?.dayAfter
    const isDoubtful = claim.kind === 'downtime' && isLoneDay(claim) && isTold
    return isDoubtful ? doubtEdges(claim, 'the hour of the next day may be a bound, or its end') : claim
  })
}
