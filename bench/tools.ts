import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where one tool works in one case: a folder of its own, and the addresses that it is to watch. */
export interface Workplace {
  readonly folder: string
  readonly addresses: readonly string[]
}

/** A program that is measured. */
export interface Tool {
  readonly name: string
  /** Makes the folder as it has to be before the first run. */
  prepare(at: Workplace): void
  command(at: Workplace): string[]
  /** How many pages the tool says have changed, of what it printed; null where it does not say. */
  countChanged(out: string): number | null
}

const TOP = fileURLToPath(new URL('../', import.meta.url))
/** Node itself, without the package that only starts it. */
export const NODE = process.execPath
export const MONITOR = [NODE, join(TOP, 'monitor/start.js')]

const changedOf = (out: string) => Number(/changed=(\d+)/.exec(out)?.[1])

function begin({ folder, addresses }: Workplace): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'addresses'), `${addresses.join('\n')}\n`)
}

function curl(name: string, mode: string): Tool {
  const script = join(TOP, 'bench/curl-reference.sh')
  return {
    name,
    prepare: begin,
    command: ({ folder }) => ['sh', script, join(folder, 'addresses'), folder, mode],
    countChanged: changedOf,
  }
}

const urlwatch: Tool = {
  name: 'urlwatch',
  prepare(at) {
    begin(at)
    // A page's main part as text, which is what people watch with it.
    const jobs = at.addresses.map((url) => `url: ${url}\nfilter:\n  - css: main\n  - html2text\n`)
    writeFileSync(join(at.folder, 'jobs.yaml'), jobs.join('---\n'))
    writeFileSync(join(at.folder, 'hooks.py'), '')
    writeFileSync(
      join(at.folder, 'settings.yaml'),
      'report:\n  text: {details: true, footer: false, line_length: 100, minimal: false}\n  stdout: {enabled: true, color: false}\ndisplay: {new: true, error: true, unchanged: false}\n',
    )
  },
  command: ({ folder }) => [
    ...['urlwatch', '--urls', join(folder, 'jobs.yaml'), '--config', join(folder, 'settings.yaml')],
    ...['--hooks', join(folder, 'hooks.py'), '--cache', join(folder, 'cache.db')],
  ],
  countChanged: (out) => new Set(out.match(/CHANGED: \S+/g)).size,
}

const lean: Tool = {
  name: 'lean reference',
  prepare: begin,
  command: ({ folder }) => [NODE, join(TOP, 'bench/lean-reference.ts'), join(folder, 'addresses'), folder],
  countChanged: changedOf,
}

/** The monitor itself, with all that it does for a real site but the pauses, which its sources file lifts for loopback. */
export const monitor: Tool = {
  name: 'this monitor',
  prepare(at) {
    begin(at)
    const sources = at.addresses.map((address, index) => ({ id: `page-${index}`, address, family: 'program-email' }))
    const file = { builtIn: false, allowLoopback: true, sources }
    writeFileSync(join(at.folder, 'sources.json'), JSON.stringify(file))
  },
  command: ({ folder }) => [
    ...[...MONITOR, 'run', '--all', '--json', '--sources', join(folder, 'sources.json')],
    ...['--data', join(folder, 'data'), '--site', join(folder, 'site')],
  ],
  countChanged: (out) => JSON.parse(out).pages.filter(({ look }: { look: string }) => look === 'read').length,
}

/** What is measured beside the monitor, as far as it is installed. */
export const TOOLS: readonly Tool[] = [
  curl('curl, everything again', 'all'),
  curl('curl, ETags', 'etag'),
  lean,
  ...(existsSync('/usr/bin/urlwatch') ? [urlwatch] : []),
  monitor,
]

/** A workplace of a tool, below a scratch folder. */
export function workplaceOf(tool: Tool, scratch: string, base: string, names: readonly string[]): Workplace {
  const folder = join(scratch, `${tool.name.replace(/\W+/g, '-')}-${names.length}-${base.replace(/\D+/g, '')}`)
  mkdirSync(dirname(folder), { recursive: true })
  return { folder, addresses: names.map((name) => `${base}/${name}`) }
}
