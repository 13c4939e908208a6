import type { Token } from './tokens.ts'

/** "June 3 and 40 schools", "March 5, 12 new questions": a number that counts something. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.type === 'word' &&
    !/^(?:at|in|and|or|from|on|for|with|each|both|are|is|will|as|to|through|by|via|the|st|nd|rd|th|were|was|between|beginning|starting|hosted|online|respectively|when|where|which|has|have|a|an|p|but|during|after|before|until|while|so|because)$/.test(
      token.word,
    )
  )
}
