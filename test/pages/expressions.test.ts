import { expect, it } from 'vitest'
import { readSourceTree } from '../architecture/source-tree.ts'
import { expressionsIn } from '../support/expressions.ts'
import { explodes, growthOf, MEASURED, MOST_GROWTH } from '../support/growth.ts'

const LENGTH = 2500

/** What expressions may stumble over in long runs. */
const UNITS = [
  ...' ,-–1aA.@(:/\n\t<&["|',
  'the ',
  'and ',
  'a ',
  'a.',
  '1 ',
  '1,',
  '1:',
  '1/',
  'A a ',
  'x\n',
  ' \n',
  'p.m. ',
  '&amp;',
  'be ',
]

/** What to repeat: common pieces and the expression's own words. */
function unitsOf({ source }: RegExp): string[] {
  const words = [...new Set(source.match(/[A-Za-z]{3,}/g) ?? [])].slice(0, 12)
  return [...UNITS, ...words.map((word) => `${word} `)]
}

/** A long run with an end that fits nothing. */
function runOf(unit: string): (length: number) => string {
  return (length) => `${unit.repeat(Math.ceil(length / unit.length))}\u0001`
}

function runThrough(expression: RegExp): (text: string) => unknown {
  const every = new RegExp(expression.source, [...new Set(`${expression.flags}g`)].join(''))
  return (text) => text.replace(every, '')
}

const EXPRESSIONS = expressionsIn(readSourceTree(['shared', 'monitor', 'extension']))

it('finds the expressions of the sources', () => {
  expect(EXPRESSIONS.length).toBeGreaterThan(100)
})

it('can tell an expression that backtracks', async () => {
  // Eightfold for twice the text, so that no busy machine hides it.
  expect(await growthOf(runThrough(/\s+\s+$/), runOf(' '), 320)).toBeGreaterThan(MOST_GROWTH)
  // And without end, were it given many letters.
  expect(await explodes(runThrough(/(?:[a-z]+ ?)+$/), runOf('a'))).toBe(true)
  expect(await explodes(runThrough(/\s+\s+$/), runOf(' '))).toBe(false)
  expect(await growthOf(runThrough(/[a-z]+/), runOf('a'), LENGTH)).toBeLessThanOrEqual(MOST_GROWTH)
})

it.each(EXPRESSIONS.map(({ where, expression }) => [where, expression] as const))(
  '%s takes at most about twice the time for twice the text',
  MEASURED,
  async (_where, expression) => {
    const work = runThrough(expression)
    const slow: string[] = []
    for (const unit of unitsOf(expression)) {
      const run = runOf(unit)
      if ((await explodes(work, run)) || (await growthOf(work, run, LENGTH)) > MOST_GROWTH) slow.push(unit)
    }
    expect(slow).toEqual([])
  },
)
