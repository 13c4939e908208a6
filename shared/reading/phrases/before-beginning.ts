import type { Token } from './tokens.ts'

/** An edge that is printed in more words than these is none. */
const LONGEST_EDGE = 12

/**
 * The tokens from `at` as far as a word that begins something: in `Friday, March 7, through Sunday, March 9, starting at 5 p.m.` that
 * is the stretch, so the hour is not of its end. Each token keeps its place; of those before `at` only the nearest are there, since
 * a sentence may have many stretches and none is to cost its whole length.
 */
export function beforeBeginning(tokens: readonly Token[], at: number): readonly Token[] {
  const near = tokens.slice(at, at + LONGEST_EDGE)
  const begins = near.findIndex(({ word }) => word === 'beginning' || word === 'starting' || word === 'commencing')
  if (begins <= 0) return tokens
  const from = Math.max(0, at - LONGEST_EDGE)
  const cut: Token[] = []
  for (const [place, token] of tokens.slice(from, at + begins).entries()) cut[from + place] = token
  return cut
}
