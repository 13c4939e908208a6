import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Architecture, checkImports, IMPORT_RULES } from './import-rules.ts'
import { importsOf } from './imports.ts'
import { readSourceTree, type SourceTree, TOP } from './source-tree.ts'

it('keeps every import rule in shared, monitor and extension', () => {
  const tree = readSourceTree(['shared', 'monitor', 'extension'])
  expect(tree.size).toBeGreaterThan(5)
  expect(checkImports(architectureOf(tree, packagesOfProject()))).toEqual([])
})

/** A small tree for each rule that breaks this rule and no other. */
const BREACHES: Record<string, Record<string, string>> = {
  'shared imports nothing of ours outside shared': {
    'shared/a.ts': "import { b } from '../monitor/b.ts'",
    'monitor/b.ts': 'export const b = 1',
  },
  'shared imports nothing of Node': { 'shared/a.ts': "import { readFileSync } from 'fs'" },
  'monitor imports nothing of extension': {
    'monitor/a.ts': "import type { B } from '../extension/state/b.ts'",
    'extension/state/b.ts': 'export type B = 1',
  },
  'extension imports nothing of monitor': {
    'extension/a.tsx': "export const a = <p>{(await import('../monitor/b.ts')).b}</p>",
    'monitor/b.ts': 'export const b = 1',
  },
  'programs import nothing of the tests or benchmarks': {
    'monitor/a.ts': "import '../test/support/b.ts'",
    'test/support/b.ts': '',
  },
  'luxon is imported in shared/time/ only': { 'shared/reading/a.ts': "import { DateTime } from 'luxon'" },
  'cheerio is imported in shared/page/ only': { 'monitor/a.ts': "import { load } from 'cheerio/slim'" },
  'undici is imported in monitor/fetch/ and monitor/notify/post/ only': {
    'monitor/notify/a.ts': "const { request } = await import('undici')",
  },
  'nodemailer is imported in monitor/notify/channels/email.ts only': {
    'monitor/notify/post/a.ts': "import { createTransport } from 'nodemailer'",
  },
  'robots-parser is imported in monitor/fetch/ only': { 'monitor/run.ts': "import robots from 'robots-parser'" },
  'webextension-polyfill is imported in extension/platform/ only': {
    'extension/badge/a.ts': "import browser from 'webextension-polyfill'",
  },
  '@wxt-dev/browser is imported in extension/platform/ only': {
    'extension/a.ts': "let a: import('@wxt-dev/browser').Browser",
  },
  'wxt/browser is imported in extension/platform/ only': { 'extension/a.ts': "import { browser } from 'wxt/browser'" },
  'zod is imported in schema files only': { 'shared/changes/compare.ts': "import { z } from 'zod'" },
  'what the extension loads takes zod/mini': {
    'extension/feed-client/feed-schema.ts': "import { z } from 'zod'",
  },
  'shared takes only types from schema files': {
    'shared/a.ts': "import { schema } from './feed/feed-schema.ts'",
    'shared/feed/feed-schema.ts': "import * as z from 'zod/mini'\nexport const schema = z.string()",
  },
  'an earlier step imports nothing of a later one': {
    'shared/page/a.ts': "import type { B } from '../reading/b.ts'",
    'shared/reading/b.ts': 'export type B = 1',
  },
  'a step of the monitor takes only types from another': {
    'monitor/publish/a.ts': "import { b } from '../store/b.ts'",
    'monitor/store/b.ts': 'export const b = 1',
  },
  'a channel sends what it is given and knows nothing of plans or of the outbox': {
    'monitor/notify/channels/a.ts': "import type { B } from '../plan/b.ts'",
    'monitor/notify/plan/b.ts': 'export type B = 1',
  },
  'what judges in the extension knows nothing of what shows and acts': {
    'extension/state/a.ts': "import type { B } from '../platform/b.ts'",
    'extension/platform/b.ts': 'export type B = 1',
  },
  'relative imports end in .ts, .tsx or .json': { 'monitor/a.ts': "import './b'", 'monitor/b.ts': '' },
  'an import says where it leads': { 'monitor/a.ts': 'export const load = (name: string) => import(name)' },
  'no file hands on the exports of another': {
    'monitor/index.ts': "export * from './b.ts'",
    'monitor/b.ts': 'export const b = 1',
  },
  'relative imports lead to a file': { 'monitor/a.ts': "import { gone } from './gone.ts'" },
  'packages are named in package.json': { 'monitor/a.ts': "import { visit } from 'wxt/utils'" },
  'no cycles': {
    'shared/a.ts': "import { b } from './b.ts'",
    'shared/b.ts': "import { c } from './c.ts'",
    'shared/c.ts': "import type { A } from './a.ts'",
  },
}

it.each(IMPORT_RULES.map(({ name }) => name))('notices where this is not so: %s', (name) => {
  const complaints = checkImports(architectureOf(new Map(Object.entries(BREACHES[name] ?? {}))))
  expect(complaints).toHaveLength(1)
  expect(complaints[0]).toMatch(name)
})

it('finds nothing to say about imports as they should be', () => {
  const tree = new Map(
    Object.entries({
      'shared/time/time.ts': "import { DateTime } from 'luxon'",
      'shared/feed/feed-schema.ts': "import * as z from 'zod/mini'",
      'shared/feed/feed.ts':
        "import type { Feed } from './feed-schema.ts'\nimport { type Time } from '../time/time.ts'",
      'monitor/run.ts':
        "import { readFile } from 'node:fs/promises'\nimport names from './names.json' with { type: 'json' }",
      'extension/entrypoints/popup.tsx': "import { defineBackground } from 'wxt/utils/define-background'",
    }),
  )
  expect(checkImports(architectureOf(tree))).toEqual([])
})

it('reports the line and counts a cycle once', () => {
  const [complaint, ...rest] = checkImports(architectureOf(new Map([['monitor/a.ts', "\n\nimport './a.ts'"]])))
  expect([complaint, rest]).toEqual(['no cycles: monitor/a.ts → monitor/a.ts', []])
  const lost = checkImports(architectureOf(new Map([['monitor/a.ts', "\n\nimport './lost.ts'"]])))
  expect(lost).toEqual(['relative imports lead to a file: monitor/a.ts:3 imports ./lost.ts'])
})

it('does not pass over a file that it cannot parse', () => {
  expect(() => importsOf(new Map([['shared/broken.ts', 'import { from']]))).toThrow('shared/broken.ts cannot be parsed')
})

function architectureOf(tree: SourceTree, packages = INVENTED_PACKAGES): Architecture {
  return { tree, imports: importsOf(tree), packages }
}

const INVENTED_PACKAGES: Architecture['packages'] = {
  dependencies: [
    'cheerio',
    'luxon',
    'nodemailer',
    'robots-parser',
    'undici',
    'webextension-polyfill',
    'zod',
    '@wxt-dev/browser',
  ],
  devDependencies: ['wxt'],
}

function packagesOfProject(): Architecture['packages'] {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'))
  return { dependencies: Object.keys(dependencies), devDependencies: Object.keys(devDependencies) }
}
