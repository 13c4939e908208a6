import { isBuiltin } from 'node:module'
import { COMPUTED, type Import } from './imports.ts'
import type { SourceTree } from './source-tree.ts'

/** What a rule may look at. `packages` are those that package.json names. */
export interface Architecture {
  tree: SourceTree
  imports: readonly Import[]
  packages: { dependencies: readonly string[]; devDependencies: readonly string[] }
}

/** `complaints` gives one line for each place that breaks the rule; none where it is kept. */
export interface ImportRule {
  name: string
  complaints(architecture: Architecture): string[]
}

/**
 * Packages that only one folder imports, so that a change of theirs is felt in one place. undici has two doors: what posts
 * alerts has other rules than what reads pages (any https host of the owner's choice, no robots, no pace), and each keeps
 * its own limits beside it.
 */
const DOORS: Record<string, readonly string[]> = {
  luxon: ['shared/time/'],
  cheerio: ['shared/page/'],
  undici: ['monitor/fetch/', 'monitor/notify/post/'],
  'robots-parser': ['monitor/fetch/'],
  nodemailer: ['monitor/notify/channels/email.ts'],
  'webextension-polyfill': ['extension/platform/'],
  '@wxt-dev/browser': ['extension/platform/'],
  'wxt/browser': ['extension/platform/'],
}

/** zod is paid for at start-up, so it stays in files that say so by their name. */
const SCHEMA_FILE = /(^|\/)(schemas?|[a-z0-9-]+-schemas?)\.ts$/

/** Rooms of the extension that judge what is stored, and those that only show it or act on it. */
const JUDGING = ['alerts', 'badge', 'feed-client', 'omnibox', 'state', 'words'].map((room) => `extension/${room}`)
const ACTING = ['background', 'entrypoints', 'options', 'platform', 'views'].map((room) => `extension/${room}`)

/** The line from a page to its readers, in both halves of it: what comes earlier knows nothing of what comes later. */
const LINES = [
  ['shared/page', 'shared/reading', 'shared/changes', 'shared/feed'],
  ['monitor/fetch', 'monitor/store', 'monitor/publish', 'monitor/notify'],
]

/** What must hold of every import. The test has a breach for each. */
export const IMPORT_RULES: readonly ImportRule[] = [
  rule(
    'shared imports nothing of ours outside shared',
    (at) => at.target !== null && isIn(at.from, 'shared') && !isIn(at.target, 'shared'),
  ),
  rule('shared imports nothing of Node', (at) => isIn(at.from, 'shared') && isBuiltin(at.specifier)),
  rule('monitor imports nothing of extension', (at) => isIn(at.from, 'monitor') && isIn(at.target, 'extension')),
  rule('extension imports nothing of monitor', (at) => isIn(at.from, 'extension') && isIn(at.target, 'monitor')),
  rule(
    'programs import nothing of the tests or benchmarks',
    (at) => isIn(at.target, 'test') || isIn(at.target, 'bench'),
  ),
  ...Object.entries(DOORS).map(([name, doors]) =>
    rule(
      `${name} is imported in ${doors.join(' and ')} only`,
      (at) => isPackage(at, name) && !doors.some((door) => at.from.startsWith(door)),
    ),
  ),
  rule(
    'zod is imported in schema files only',
    (at) => at.packageName === 'zod' && !at.typeOnly && !SCHEMA_FILE.test(at.from),
  ),
  rule(
    'what the extension loads takes zod/mini',
    (at) => at.specifier === 'zod' && (isIn(at.from, 'shared/feed') || isIn(at.from, 'extension')),
  ),
  rule(
    'shared takes only types from schema files',
    (at) => isIn(at.from, 'shared') && !SCHEMA_FILE.test(at.from) && SCHEMA_FILE.test(at.target ?? '') && !at.typeOnly,
  ),
  rule('an earlier step imports nothing of a later one', (at) =>
    LINES.some((steps) => stepIn(steps, at.target) > stepIn(steps, at.from) && stepIn(steps, at.from) >= 0),
  ),
  rule('a step of the monitor takes only types from another', (at) =>
    LINES.slice(1).some((steps) => {
      const [from, to] = [stepIn(steps, at.from), stepIn(steps, at.target)]
      return from >= 0 && to >= 0 && from !== to && !at.typeOnly
    }),
  ),
  rule(
    'a channel sends what it is given and knows nothing of plans or of the outbox',
    (at) =>
      isIn(at.from, 'monitor/notify/channels') &&
      (isIn(at.target, 'monitor/notify/plan') || isIn(at.target, 'monitor/notify/outbox')),
  ),
  rule(
    'what judges in the extension knows nothing of what shows and acts',
    (at) => JUDGING.some((room) => isIn(at.from, room)) && ACTING.some((room) => isIn(at.target, room)),
  ),
  rule('relative imports end in .ts, .tsx or .json', (at) => at.target !== null && !/\.(tsx?|json)$/.test(at.target)),
  rule('an import says where it leads', (at) => at.specifier === COMPUTED),
  rule('no file hands on the exports of another', (at) => at.reExport),
  { name: 'relative imports lead to a file', complaints: findMissingFiles },
  { name: 'packages are named in package.json', complaints: findUnnamedPackages },
  { name: 'no cycles', complaints: findCycles },
]

/** All complaints of all rules, each with the rule's name. */
export function checkImports(architecture: Architecture): string[] {
  return IMPORT_RULES.flatMap((each) => each.complaints(architecture).map((complaint) => `${each.name}: ${complaint}`))
}

function rule(name: string, breaks: (at: Import) => boolean): ImportRule {
  return { name, complaints: ({ imports }) => imports.filter(breaks).map(describe) }
}

function describe(at: Import): string {
  return `${at.from}:${at.line} imports ${at.specifier}`
}

function isIn(path: string | null, folder: string): boolean {
  return path?.startsWith(`${folder}/`) ?? false
}

/** Place of a file's step in a line; -1 for a file of no step. */
function stepIn(steps: readonly string[], path: string | null): number {
  return steps.findIndex((step) => isIn(path, step))
}

function isPackage(at: Import, name: string): boolean {
  return at.target === null && (at.specifier === name || at.specifier.startsWith(`${name}/`))
}

function findMissingFiles({ tree, imports }: Architecture): string[] {
  return imports.filter((at) => at.target?.match(/\.tsx?$/) && !tree.has(at.target)).map(describe)
}

/** What runs at the reader's comes from `dependencies`; the extension is bundled, so build tools may lend it code. */
function findUnnamedPackages({ imports, packages }: Architecture): string[] {
  const named = new Set(packages.dependencies)
  const lent = new Set(packages.devDependencies)
  return imports
    .filter((at) => at.packageName !== null && at.specifier !== COMPUTED && !isBuiltin(at.specifier))
    .filter((at) => !named.has(at.packageName ?? '') && !(isIn(at.from, 'extension') && lent.has(at.packageName ?? '')))
    .map(describe)
}

/** Each cycle once, from its first file in alphabetical order. Type imports count: they bind two files just as well. */
function findCycles({ tree, imports }: Architecture): string[] {
  const leadsTo = new Map([...tree.keys()].map((path) => [path, new Set<string>()]))
  for (const { from, target } of imports) if (target !== null && leadsTo.has(target)) leadsTo.get(from)?.add(target)
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const next of leadsTo.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of [...leadsTo.keys()].sort()) visit(path, [])
  return cycles
}
