import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { MENU } from '../../../monitor/commands/menu.ts'
import { runCommandLine } from '../../../monitor/commands/run-command-line.ts'
import { runCommand } from '../../support/command-line.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'
import { createTestWorld } from '../../support/test-world.ts'

describe('help', () => {
  it('lists every command, on standard output', async () => {
    const { code, out, err } = await runCommand(['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const { name } of MENU) expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  })

  it.each(MENU.map(({ name }) => name))('of %s explains its options and gives examples', async (name) => {
    const { code, out, err } = await runCommand([name, '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`Usage: caaspp-watch ${name}`)
    expect(out).toMatch(new RegExp(`^Examples:\\n  caaspp-watch ${name}\\b`, 'm'))
  })
})

describe('wrong usage ends with exit code 2 and one line that says what is wrong', () => {
  const WRONG: readonly (readonly [args: string, says: RegExp])[] = [
    ['', /name a command/],
    ['extrct page.html', /unknown command 'extrct'.*Did you mean extract\?/],
    ['run --everything', /unknown option '--everything'/],
    ['run extra', /too many arguments/],
    ['run --now yesterday', /Give a moment with its zone/],
    ['run --now 2026-07-14T09:00', /Give a moment with its zone/],
    ['run --now 2026-13-14T09:00Z', /Give a moment with its zone/],
    ['run --site-url ftp://example.org/', /Give the address of a folder/],
    ['run --data', /argument missing/],
    ['run --sources missing.json', /missing\.json: cannot be read \(ENOENT\)/],
    ['run --sources broken.json', /broken\.json: not JSON/],
    ['run --sources strange.json', /strange\.json: .*"?colour"?/],
    ['watch --sources broken.json', /broken\.json: not JSON/],
    ['status --sources broken.json', /broken\.json: not JSON/],
    ['run --data a-file', /a-file is not a folder/],
    ['watch --data a-file', /a-file is not a folder/],
    ['status --data newer', /newer version/],
    ['run --data newer', /newer version/],
    ['extract', /name either files or a --manifest/],
    ['extract a.html --manifest m.json', /name either files or a --manifest/],
    ['extract missing.html', /missing\.html: cannot be read \(ENOENT\)/],
    ['extract .', /\.: is not a file/],
    ['extract --manifest broken.json', /broken\.json: not JSON/],
    ['extract --manifest strange.json', /strange\.json: not a manifest/],
    ['extract --url https://x.example/ a.html b.html', /--url is for one file/],
    ['import', /missing required argument 'files'/],
    ['import missing.eml', /missing\.eml: cannot be read/],
    ['explain missing.eml', /missing\.eml: cannot be read/],
    ['capture page.html', /give an address that begins with https/],
    ['replay .', /no folder in \. has a manifest\.json/],
    ['replay nowhere', /no folder in nowhere has a manifest\.json/],
    ['preview', /npm start or npm run monitor writes it/],
    ['preview --port 70000', /Give a number from 0 to 65535/],
  ]

  it.each(WRONG)('caaspp-watch %s', async (args, says) => {
    await inFolderWithTroubles()
    const world = createTestWorld()
    const code = await runCommandLine(args === '' ? [] : args.split(' '), world)
    expect({ code, out: world.said.out }).toEqual({ code: 2, out: '' })
    expect(world.said.err).toMatch(/^caaspp-watch: [^\n]+\n$/)
    expect(world.said.err).toMatch(says)
  })

  it('and a process of its own says the same', async () => {
    const cwd = await makeTemporaryFolder()
    const { code, out, err } = await runCommand(['run', '--sources', 'missing.json'], { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe('caaspp-watch: missing.json: cannot be read (ENOENT)\n')
  })
})

describe('an error that nobody expected', () => {
  it('is one line too, without the place in the code', async () => {
    const world = createTestWorld({ stopSignal: () => failOn('purpose') })
    expect(await runCommandLine(['run'], world)).toBe(2)
    expect(world.said.err).toMatch(/^caaspp-watch: stopped by an unexpected error \(Error: purpose\); [^\n]+\n$/)
  })

  it('tells its place when asked for', async () => {
    const environment = { debug: true, contact: null, colour: false }
    const world = createTestWorld({ environment, stopSignal: () => failOn('purpose') })
    await runCommandLine(['run'], world)
    expect(world.said.err).toMatch(/^Error: purpose\n +at failOn /)
  })
})

/** Makes a folder with files that are not as they should be the current one. */
async function inFolderWithTroubles(): Promise<void> {
  const folder = await makeTemporaryFolder()
  await writeFile(join(folder, 'broken.json'), '{')
  await writeFile(join(folder, 'strange.json'), '{"sources": [], "colour": "red"}')
  await writeFile(join(folder, 'a-file'), '')
  await mkdir(join(folder, 'newer'))
  await writeFile(join(folder, 'newer', 'store.json'), '{"schema": 999, "records": 0, "logBytes": 0}\n')
  const before = process.cwd()
  process.chdir(folder)
  onTestFinished(() => process.chdir(before))
}

function failOn(what: string): never {
  throw new Error(what)
}
