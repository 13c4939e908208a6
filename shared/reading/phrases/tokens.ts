/** A piece of a sentence: a word, a number or a mark, with its place in the sentence. */
export interface Token {
  type: 'word' | 'number' | 'mark'
  /** As printed; words are also kept in small letters in `word`. */
  text: string
  word: string
  from: number
  to: number
}

const PIECE = /[A-Za-zÀ-ÿ]+(?:['’][A-Za-z]+)*|\d+|[^\sA-Za-z\dÀ-ÿ]/g
const DASHES = /[\u002d\u2010-\u2015\u2212]/

/**
 * Splits a sentence into tokens. Letters and digits part ways even where no space divides them (`July14,2022`, `5PM`),
 * and every dash that print knows (U+002D, U+2010–U+2015, U+2212) becomes one mark.
 */
export function readTokens(sentence: string): Token[] {
  const tokens: Token[] = []
  for (const match of sentence.matchAll(PIECE)) {
    const text = match[0]
    const from = match.index
    const first = text.charCodeAt(0)
    const isDigit = first >= 48 && first <= 57
    const isMark = text.length === 1 && !isDigit && !/[A-Za-zÀ-ÿ]/.test(text)
    tokens.push({
      type: isDigit ? 'number' : isMark ? 'mark' : 'word',
      text,
      word: isMark && DASHES.test(text) ? '-' : text.toLowerCase(),
      from,
      to: from + text.length,
    })
  }
  return tokens
}
