import { type ClaimReader, claimSpans } from './claim.ts'
import { MUST } from './cues.ts'

const BY_THEN = /\b(?:by|before) then\b/i

/** "Version 16 stops working on July 1. Install the new one by then": the day is the limit of what the next sentence asks for. */
export const readByThen: ClaimReader = (mention) => {
  if (mention.phrase.shape !== 'point' || !BY_THEN.test(mention.following)) return []
  if (!(MUST.test(mention.following) || /^[A-Z][a-z]+ (?:the|your|all|any|a|an|it|them)\b/.test(mention.following)))
    return []
  return claimSpans(mention, 'deadline', 'end', 'the next sentence asks for something by then').map((claim) => ({
    ...claim,
    start: null,
    end: claim.end ?? claim.start,
  }))
}
