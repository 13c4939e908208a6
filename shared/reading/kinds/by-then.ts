import type { Mention } from '../mentions/mention.ts'
import { type ClaimReader, claimSpans } from './claim.ts'
import { MUST } from './cues.ts'

const BY_THEN = /\b(?:by|before) then\b/i

/** "Version 16 stops working on July 1. Install the new one by then": the day is the limit of what the next sentence, or the rest of its own, asks for. */
export const readByThen: ClaimReader = (mention) => {
  if (mention.phrase.shape !== 'point' || !thoughtsBehind(mention).some(asksByThen)) return []
  return claimSpans(mention, 'deadline', 'end', 'what follows asks for something by then').map((claim) => ({
    ...claim,
    start: null,
    end: claim.end ?? claim.start,
  }))
}

function asksByThen(text: string): boolean {
  return BY_THEN.test(text) && (MUST.test(text) || /^[A-Z][a-z]+ (?:the|your|all|any|a|an|it|them)\b/.test(text))
}

/** The next sentence, and what stands behind a semicolon or a "so" of its own: "TOMS closes at 5 p.m. on Friday; please finish before then". */
function thoughtsBehind({ sentence, phrase, following }: Mention): string[] {
  const [, ...own] = sentence.role === 'row' ? [] : sentence.text.slice(phrase.to).split(/; |, so /)
  return [following, ...own]
}
