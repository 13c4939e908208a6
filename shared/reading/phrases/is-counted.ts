import { pattern } from '../../text/pattern.ts'
import type { Token } from './tokens.ts'

const COUNTS_NOTHING = new RegExp(
  pattern`
    ^(?:
      at|in|and|or|from|on|for|with|each|both|are|is|will|as|to|through|by|via|the|st|nd|rd|th|were|was|between
      |beginning|starting|hosted|online|respectively|when|where|which|has|have|a|an|p|but|during|after|before|until
      |while|so|because|due|owing|thanks|also|only|again|then|if|instead|since|inclusive|except|following|prior|not|no
      |can|may|must|should|would|please|we|you|it|they|this|that|our|your|once|unless|all|everyone|nobody|systems
    )$`,
  '',
)

/** "June 3 and 40 schools", "March 5, 12 new questions": a number that counts something. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  // "On June 3 and 4 TOMS is down"; "12 LEAs" has a small letter.
  if (token?.type === 'word' && /^[A-Z]{3,}$/.test(token.text)) return false
  return token?.type === 'word' && !COUNTS_NOTHING.test(token.word)
}
