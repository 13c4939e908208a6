import { expect, it } from 'vitest'
import { impureUsesOf } from './impure-uses.ts'
import { readSourceTree } from './source-tree.ts'

/** The only rooms with a window: what is read here is handed on as an argument. */
const PORTS = ['monitor/ports/', 'extension/platform/']

it('reads clock, chance and environment in the ports only', () => {
  const uses = [...readSourceTree(['shared', 'monitor', 'extension'])]
    .filter(([path]) => !PORTS.some((port) => path.startsWith(port)))
    .flatMap(([path, text]) => impureUsesOf(path, text).map(({ line, what }) => `${path}:${line} ${what}`))
  expect(uses).toEqual([])
})

it.each([
  ['new Date()', 'const now = new Date()'],
  ['new Date()', 'const now = new globalThis.Date'],
  ['Date()', 'const now = Date()'],
  ['Date.now', 'const age = Date.now() - then'],
  ['Date.now', 'const read = (clock = Date.now) => clock()'],
  ['Date.now', "const now = globalThis.Date['now']()"],
  ['Date.now', 'const { now } = Date'],
  ['DateTime.now', "const now = DateTime.now().setZone('utc')"],
  ['DateTime.local', 'const now = DateTime.local()'],
  ['Temporal.Now', 'const now = Temporal.Now.instant()'],
  ['Math.random', 'const wait = 100 * Math.random()'],
  ['crypto.randomUUID', 'const id = crypto.randomUUID()'],
  ['performance.now', 'const begun = performance.now()'],
  ['process.env', 'const folder = process.env.DATA'],
  ['process.env', "const folder = process.env['DATA']"],
  ['process.env', 'const { env } = process'],
  ['node:crypto.randomUUID', "import { randomUUID } from 'node:crypto'"],
  ['node:perf_hooks.performance', "import { performance as watch } from 'node:perf_hooks'"],
  ['node:process.env', "import { env } from 'node:process'"],
])('notices %s in %s', (what, text) => {
  expect(impureUsesOf('shared/a.ts', `// first line\n${text}`)).toEqual([{ line: 2, what }])
})

it.each([
  'const at = new Date(milliseconds)',
  'const at = Date.UTC(2026, 6, 14)',
  "const at = DateTime.fromISO('2026-07-14')",
  'const now = clock.now()',
  'const largest = Math.max(1, 2)',
  'process.exitCode = 1',
  "import { createHash } from 'node:crypto'",
  "const text = 'Date.now() and Math.random()' // new Date()",
])('lets pass: %s', (text) => {
  expect(impureUsesOf('shared/a.tsx', text)).toEqual([])
})

it('does not pass over a file that it cannot parse', () => {
  expect(() => impureUsesOf('shared/broken.ts', 'const {')).toThrow('shared/broken.ts cannot be parsed')
})
