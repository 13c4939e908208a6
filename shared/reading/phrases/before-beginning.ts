import type { Token } from './tokens.ts'

/** An edge that is printed in more words than these is none. */
const LONGEST_EDGE = 12

/** `Friday, March 7, through Sunday, March 9, starting at 5 p.m.`: what begins there is the stretch, so that hour is not of its end. */
export function beforeBeginning(tokens: readonly Token[], at: number): readonly Token[] {
  const near = tokens.slice(at, at + LONGEST_EDGE)
  const begins = near.findIndex(({ word }) => word === 'beginning' || word === 'starting' || word === 'commencing')
  return begins > 0 ? tokens.slice(0, at + begins) : tokens
}
