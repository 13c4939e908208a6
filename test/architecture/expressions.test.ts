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

/** Lines of patterns in which a blank that counts may be lost: between words, or at one of their ends. */
function unsafeLinesIn(tree: SourceTree): string[] {
  return [...tree].flatMap(([path, text]) =>
    [...text.matchAll(/\bpattern`([^`]*)`/g)].flatMap(([, written = '']) =>
      written.split('\n').flatMap((line, at, lines) => {
        if (at === 0) return []
        const before = lines[at - 1] ?? ''
        const isBetweenWays = /^ *[|)]/.test(line) || /\((?:\?(?:<?[=!]|:|<\w+>))?$|\|$/.test(before)
        const isFirst = at === 1 && before === ''
        const isEven = (line.search(/\S/) & 1) === 0
        return (isBetweenWays || isFirst) && isEven && !before.endsWith(' ') ? [] : [`${path}: ${line.trim()}`]
      }),
    ),
  )
}

it('breaks them where a group or a way of saying something begins or ends, so that no blank is lost', () => {
  expect(unsafeLinesIn(readSourceTree(['shared', 'monitor', 'extension']))).toEqual([])
})

it.each([
  ['words that are torn apart', ['  down', '  for']],
  ['a blank at the beginning', ['  (?:', '     at|on', '  )']],
  ['a blank at the end', ['  (?:down ', '  |away)']],
])('can tell %s', (_, lines) => {
  const source = ['pattern`', ...lines].join('\n')
  expect(unsafeLinesIn(new Map([['shared/a.ts', `${source}\``]]))).toHaveLength(1)
})

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
