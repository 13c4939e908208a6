/** A piece of a sentence: a word, a number or a mark, with its place in the sentence. */
export interface Token {
  type: 'word' | 'number' | 'mark'
  /** As printed. */
  text: string
  /** In small letters, and one of those that mean the same: "thru" is "through", "till" is "until". */
  word: string
  from: number
  to: number
}

const PIECE = /[A-Za-zÀ-ÿ]+(?:['’][A-Za-z]+)*|\d+|\s+|[-=]>|[\s\S]/y
const SAME: ReadonlyMap<string, string> = new Map([
  ['thru', 'through'],
  ['till', 'until'],
  ['til', 'until'],
])
const DASHES = /[\u002d\u2010-\u2015\u2212\u2192\u21d2]|=>/

/**
 * Splits a sentence into tokens. Letters and digits part ways even where no space divides them (`July14,2022`, `5PM`),
 * and every dash that print knows (U+002D, U+2010–U+2015, U+2212), also an arrow, becomes one mark.
 */
export function readTokens(sentence: string): Token[] {
  const tokens: Token[] = []
  let to = 0
  // Each piece begins where the one before it ends: so no match has to be made of any, of which a page has ten thousand.
  while (to < sentence.length) {
    const from = to
    PIECE.lastIndex = from
    PIECE.test(sentence)
    to = PIECE.lastIndex
    const text = sentence.slice(from, to)
    const type = typeOf(text)
    if (type === 'space') continue
    const small = type === 'mark' && DASHES.test(text) ? '-' : text.toLowerCase()
    const word = SAME.get(small) ?? small
    tokens.push({ type, text, word, from, to })
  }
  return tokens
}

/** By its first character, since a piece is all of one kind. */
function typeOf(text: string): Token['type'] | 'space' {
  if (text >= '0' && text < ':') return 'number'
  if ((text >= 'a' && text < '{') || (text >= 'A' && text < '[') || (text >= 'À' && text < 'Ā')) return 'word'
  return text.trim() === '' ? 'space' : 'mark'
}
