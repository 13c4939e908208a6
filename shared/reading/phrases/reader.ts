import type { Token } from './tokens.ts'

/** What a reader found and the index of the first token behind it. */
export interface Found<T> {
  value: T
  next: number
}

/** Knows one way of writing; null where it is not written that way. Looks at a bounded number of tokens. */
export type Reader<T> = (tokens: readonly Token[], at: number) => Found<T> | null

/** True where the token at an index is one of these words or marks (small letters; every dash is `-`). */
export function isWord(tokens: readonly Token[], at: number, ...words: string[]): boolean {
  const token = tokens[at]
  return token !== undefined && words.includes(token.word)
}

/** The index behind an optional word or mark. */
export function skip(tokens: readonly Token[], at: number, ...words: string[]): number {
  return isWord(tokens, at, ...words) ? at + 1 : at
}

/** The index behind an optional "and", which may be written "&" or "as well as". */
export function skipAnd(tokens: readonly Token[], at: number): number {
  const isAsWell = isWord(tokens, at, 'as') && isWord(tokens, at + 1, 'well') && isWord(tokens, at + 2, 'as')
  return isAsWell ? at + 3 : skip(tokens, at, 'and', '&')
}

/** The first of several readers that finds something. */
export function firstOf<T>(...readers: Reader<T>[]): Reader<T> {
  return (tokens, at) => {
    for (const read of readers) {
      const found = read(tokens, at)
      if (found) return found
    }
    return null
  }
}

/** A number of at most `digits` digits that is no part of a decimal, or null. */
export function numberAt(tokens: readonly Token[], at: number, digits: number): number | null {
  const token = tokens[at]
  return token?.type === 'number' && token.text.length <= digits ? Number(token.text) : null
}
