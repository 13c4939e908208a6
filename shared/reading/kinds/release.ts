import { type ClaimReader, claimSpans } from './claim.ts'
import { DOWN, REGULATED, RELEASE } from './cues.ts'

const NOT_THEN = /\b(?:until|till|through|thru|before|prior to|after|since|between|for|as of)$/
const NO_LATER = /\b(?:by|no later than|not later than|on or before|later than)$/

/** A report, file, guide, course, site or feature becomes available on a printed date. */
export const readRelease: ClaimReader = (mention) => {
  const { clause, phrase, before } = mention
  if (phrase.shape === 'hours' || phrase.shape === 'range' || DOWN.test(clause)) return []
  if (!RELEASE.test(clause) || REGULATED.test(mention.whole)) return []
  const planned = /\b(?:scheduled|planned) for$/.test(before)
  if (NOT_THEN.test(phrase.lead) && !planned) return []
  const by = NO_LATER.test(phrase.lead)
  return claimSpans(mention, 'release', 'start', 'its clause says that something becomes available').map((claim) => ({
    ...claim,
    end: null,
    ...(by ? { approximate: true } : {}),
  }))
}
