import { expect, it } from 'vitest'
import { expressionsIn } from '../support/expressions.ts'
import { readSourceTree, type SourceTree } from './source-tree.ts'

/** Longer ones fit on no line, and nobody sees what a change of them changes. */
const MOST_CHARACTERS = 140

function longExpressionsIn(tree: SourceTree): string[] {
  return expressionsIn(tree).flatMap(({ where, length }) =>
    length !== null && length > MOST_CHARACTERS
      ? `${where}: ${length} characters, write it over lines with pattern`
      : [],
  )
}

it(`writes expressions of more than ${MOST_CHARACTERS} characters over several lines`, () => {
  expect(longExpressionsIn(readSourceTree(['shared', 'monitor', 'extension']))).toEqual([])
})

it('can tell a long one', () => {
  const words = 'word|'.repeat(40)
  const tree = new Map([
    ['shared/a.ts', `export const A = /${words}end/i`],
    ['shared/b.ts', `export const B = new RegExp(pattern\`${words}end\`, 'i')`],
  ])
  expect(longExpressionsIn(tree)).toEqual([expect.stringContaining('shared/a.ts:1: 206 characters')])
})
