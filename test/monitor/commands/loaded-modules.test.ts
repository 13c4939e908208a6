import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { TOP } from '../../architecture/source-tree.ts'
import { makeBuiltCopy } from '../../support/built-copy.ts'
import { runCommand } from '../../support/command-line.ts'
import { notingModules, readModules } from '../../support/loaded-modules.ts'
import { startPageSite } from '../../support/page-site.ts'
import { emailPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const PAGE = emailPage('CAASPP: Plans', 'July 10, 2026', [
  { heading: 'Forms', text: 'The forms are due by July 20, 2026.' },
])

/** What takes longest to load. */
const HEAVY = {
  schemas: /\/zod\/|schemas?\.ts$/,
  network: /\/undici\//,
  parser: /\/cheerio\//,
  calendar: /\/luxon\//,
  comparing: /merge-readings\.ts$/,
  publishing: /publish-site\.ts$/,
}

const copy = makeBuiltCopy()
afterAll(copy.remove)

/** Runs a command in a folder and says which of the heavy parts it loaded. */
async function heavyPartsOf(program: string, cwd: string, args: readonly string[]): Promise<string[]> {
  const env = { ...notingModules(cwd), NODE_COMPILE_CACHE: join(cwd, 'compiled') }
  const { code, err } = await runCommand(args, { program, cwd, env })
  expect(code, err).toBe(0)
  const modules = await readModules(cwd)
  expect(modules).toContainEqual(expect.stringMatching('run-command-line.ts$'))
  return Object.entries(HEAVY).flatMap(([name, form]) => (modules.some((url) => form.test(url)) ? name : []))
}

it.each([
  ['the sources', join(TOP, 'monitor/cli.ts')],
  ['the bundle', copy.start],
])('loads of the heavy parts only what a command needs: %s', async (_, program) => {
  const site = await startPageSite(new Map([['/page', PAGE]]))
  const cwd = await makeTemporaryFolder()
  const sources = [{ id: 'page', address: `${site.url}/page`, family: 'program-email', paceMinutes: 30 }]
  await writeFile(join(cwd, 'sources.json'), JSON.stringify({ builtIn: false, allowLoopback: true, sources }))
  const heavyAt = (time: string, command: string) =>
    heavyPartsOf(program, cwd, [command, '--sources', 'sources.json', '--now', `2026-07-14T${time}-07:00`])
  expect(await heavyPartsOf(program, cwd, ['--help'])).toEqual([])
  expect(await heavyAt('09:00', 'run')).toEqual(Object.keys(HEAVY))
  expect(await heavyAt('09:10', 'run'), 'nothing due').toEqual([])
  expect(await heavyAt('09:40', 'run'), 'nothing changed').toEqual(['network'])
  expect(await heavyAt('09:41', 'status')).toEqual(['calendar'])
})
