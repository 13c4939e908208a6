import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { TOP } from '../architecture/source-tree.ts'
import { makeBuiltCopy } from '../support/built-copy.ts'
import { type Ended, runCommand } from '../support/command-line.ts'
import { notingModules, readLoadedFiles } from '../support/loaded-modules.ts'
import { makeTemporaryFolder } from '../support/temporary-folder.ts'

const MENU = 'monitor/commands/menu.ts'
/** What no start loads by itself. */
const READING = 'shared/reading/read-page.ts'

const original = makeBuiltCopy((folder) => {
  const broken = "export const define = () => {\n  throw new Error('as expected')\n}\n"
  writeFileSync(join(folder, 'monitor/commands/doctor.ts'), broken)
})
afterAll(original.remove)

/** A copy of the built monitor that goes when the test ends. */
async function copyAll(): Promise<string> {
  const folder = join(await makeTemporaryFolder(), 'copy')
  execFileSync('cp', ['-a', original.folder, folder])
  return folder
}

interface Ran extends Ended {
  form: 'bundle' | 'sources'
}

async function run(program: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const cwd = await makeTemporaryFolder()
  const ended = await runCommand(args, { program, cwd, env: { ...env, ...notingModules(cwd) } })
  const fromSources = (await readLoadedFiles(cwd)).some((url) => url.endsWith('/run-command-line.ts'))
  return { ...ended, form: fromSources ? 'sources' : 'bundle' }
}

it('runs the bundle, also through a link and where all was copied to', async () => {
  const folder = await copyAll()
  const link = join(folder, 'link')
  symlinkSync(original.start, link)
  for (const program of [original.start, link, join(folder, 'monitor/start.js')])
    expect(await run(program, ['--version'])).toMatchObject({
      form: 'bundle',
      code: 0,
      out: `${packageJson.version}\n`,
    })
})

it('finds in the bundle what lies beside its sources, and leaves its own folder as it was', async () => {
  const names = () =>
    ['built', 'monitor', 'shared'].map((name) => readdirSync(join(original.folder, name), { recursive: true }))
  const before = names()
  const { form, code, out } = await run(original.start, ['sample', '--data', 'data'])
  expect({ form, code }).toEqual({ form: 'bundle', code: 0 })
  expect(out).toContain('What changed:')
  expect(names()).toEqual(before)
})

it('tells of an error in the bundle where in the sources it came from', async () => {
  const { form, err } = await run(original.start, ['doctor'], { CAASPP_WATCH_DEBUG: '1' })
  expect(form).toBe('bundle')
  expect(err).toContain(`${join(original.folder, 'monitor/commands/doctor.ts')}:2:`)
})

it('runs sources that were edited, at once', async () => {
  const folder = await copyAll()
  const text = readFileSync(join(folder, MENU), 'utf8')
  writeFileSync(join(folder, MENU), text.replace('stay, and look', 'STAY, AND LOOK'))
  const { form, out } = await run(join(folder, 'monitor/start.js'), ['--help'])
  expect(form).toBe('sources')
  expect(out).toContain('STAY, AND LOOK')
})

/** What may happen to an installation after its bundle was made. */
const EVENTS: Record<string, (folder: string) => void> = {
  'a source got another time': (folder) => utimesSync(join(folder, READING), 1_000, 1_000),
  'a source got another size and kept its time': (folder) => {
    const [path, before] = [join(folder, READING), join(folder, 'before')]
    execFileSync('cp', ['-p', path, before])
    writeFileSync(path, '')
    execFileSync('touch', ['-r', before, path])
  },
  'a source was removed': (folder) => rmSync(join(folder, READING)),
  'the version was changed': (folder) =>
    writeFileSync(join(folder, 'package.json'), JSON.stringify(packageJson, null, 1)),
  'packages were installed': (folder) => installOnlyCommander(folder),
  'the bundle was removed': (folder) => rmSync(join(folder, 'built'), { recursive: true }),
  'the bundle was not finished': (folder) => rmSync(join(folder, 'built/files.json')),
  'the list of its files was cut off': (folder) => truncateSync(join(folder, 'built/files.json'), 1_000),
  'one of its files was cut off': (folder) => truncateSync(partOf(folder, 'with-run-command-line'), 1_000),
  'one of its files was removed': (folder) => rmSync(partOf(folder, 'read-page')),
}

it.each(Object.entries(EVENTS))('runs the sources after this: %s', async (_, happen) => {
  const folder = await copyAll()
  happen(folder)
  const ran = await run(join(folder, 'monitor/start.js'), ['--version'])
  expect(ran).toMatchObject({ form: 'sources', code: 0, out: `${packageJson.version}\n` })
})

it('needs no bundler to be installed', async () => {
  const folder = await copyAll()
  installOnlyCommander(folder)
  execFileSync(process.execPath, [join(folder, 'monitor/bundle.mjs')])
  expect(existsSync(join(folder, 'built'))).toBe(false)
  expect(await run(join(folder, 'monitor/start.js'), ['--version'])).toMatchObject({ form: 'sources', code: 0 })
})

function installOnlyCommander(folder: string): void {
  rmSync(join(folder, 'node_modules'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(join(TOP, 'node_modules/commander'), join(folder, 'node_modules/commander'))
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}')
}

/** The file of the bundle whose name begins so. */
function partOf(folder: string, name: string): string {
  const found = readdirSync(join(folder, 'built')).find((each) => each.startsWith(`${name}-`) && each.endsWith('.cjs'))
  if (found === undefined) throw new Error(`The bundle has no ${name}.`)
  return join(folder, 'built', found)
}
