import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The lines of the table of defences, each as its cells. */
function linesOf(text: string): string[][] {
  const rows = text.split('\n').filter((line) => /^\| (?:\d|all)/.test(line))
  return rows.map((row) => row.replace(/^\|\s*|\s*\|$/g, '').split(/\s*\|\s*/))
}

/** What is wrong with a line; empty where it names a threat, a defence, tests that exist, and what was taken away. */
function complaintsAbout(cells: readonly string[]): string[] {
  const [boundary = '', threat = '', defence = '', tests = '', mutation = ''] = cells
  const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '')
  return [
    ...(cells.length === 5 && boundary && threat && defence && mutation ? [] : [`${threat}: a cell is missing`]),
    ...(files.length > 0 ? [] : [`${threat}: no test is named`]),
    ...files.filter((file) => !/\.(?:test|browser)\.tsx?$/.test(file) || !existsSync(`${ROOT}${file}`)),
  ]
}

it('every line of the threat model names a defence, a test that exists, and what its removal breaks', () => {
  const lines = linesOf(readFileSync(`${ROOT}docs/threat-model.md`, 'utf8'))
  expect(lines.length).toBeGreaterThan(30)
  expect(lines.flatMap(complaintsAbout)).toEqual([])
})

it.each([
  ['without a test', '| 1 | a | b | none | c |'],
  ['with a test that does not exist', '| 1 | a | b | `test/none.test.ts` | c |'],
  ['with a file that is no test', '| 1 | a | b | `README.md` | c |'],
  ['without a mutation', '| 1 | a | b | `test/architecture/threat-model.test.ts` | |'],
])('complains about a line %s', (_, line) => {
  expect(linesOf(line).flatMap(complaintsAbout)).not.toEqual([])
})
