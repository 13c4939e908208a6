import { isWord } from './reader.ts'
import type { Token } from './tokens.ts'

/** Does "between" or "between the dates of" stand right before a token? */
export function isBehindBetween(tokens: readonly Token[], at: number): boolean {
  const isOf = isWord(tokens, at - 1, 'of') && isWord(tokens, at - 2, 'dates', 'days')
  const first = isOf ? (isWord(tokens, at - 3, 'the') ? at - 3 : at - 2) : at
  return isWord(tokens, first - 1, 'between')
}
