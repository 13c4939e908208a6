import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runCommandLine } from '../../../monitor/commands/run-command-line.ts'
import { type Chance, chanceFrom } from '../../support/mutations.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'
import { createTestWorld } from '../../support/test-world.ts'
import { fuzz, fuzzRuns } from './fuzz.ts'

const MOST_GROWTH = 40 * 1024 * 1024
/** Commands that would stay, or speak to the live sites, if they understood what they are told. */
const REFUSED = ['run', 'watch', 'doctor', 'capture', 'preview']
const COMMANDS = [
  ...REFUSED,
  'status',
  'extract',
  'import',
  'explain',
  'verify',
  'accept',
  'alerts',
  'help',
  '',
  'nonsense',
]
const OPTIONS =
  '--data --site --site-url --sources --now --json --quiet --all --url --to --key --manifest --port --help -V -x --'.split(
    ' ',
  )
const VALUES = [
  '',
  '-',
  '--',
  '.',
  '..',
  '\u0000',
  '\ud800',
  '\u001b[2J',
  'data',
  'page.html',
  'none.json',
  '2026-10-06T17:00:00Z',
  '2026-13-99',
  '99999999999999999999',
  '-1',
  'NaN',
  'https://user:pass@evil.example/',
  'https://www.cde.ca.gov/',
  '$(id)',
  '`id`',
  ';ls',
  '%s%n',
  'x'.repeat(3_000),
]

/** Commands that ask for an address which they are given. */
const ASKING = ['explain', 'verify']

let before = ''

// What a command is told to write by a name of no folder goes into one that is thrown away.
beforeEach(async () => {
  before = process.cwd()
  const inside = join(await makeTemporaryFolder(), 'a', 'b')
  await mkdir(inside, { recursive: true })
  process.chdir(inside)
})
afterEach(() => process.chdir(before))

const pick = <T>(from: readonly T[], chance: Chance): T => from[chance(from.length)] as T

it('takes in any command line without a crash, a hang or growth', async () => {
  const folder = await makeTemporaryFolder()
  await writeFile(
    join(folder, 'page.html'),
    '<h1>Lamps</h1><p>Email Update, May 4, 2026</p><h2>A</h2><p>TOMS is down May 9.</p>',
  )
  const place = (value: string) => (value === 'page.html' || value === 'data' ? join(folder, value) : value)
  const unexpected: string[] = []
  const { growth, ...found } = await fuzz(fuzzRuns(400), async (seed) => {
    const chance = chanceFrom(seed)
    const args = [pick(COMMANDS, chance)]
    for (let left = chance(6); left > 0; left--) args.push(place(pick(chance(2) ? OPTIONS : VALUES, chance)))
    if (ASKING.includes(args[0] ?? '')) args.splice(1, 9, ...args.slice(1).filter((arg) => !arg.startsWith('http')))
    // A wrong option at the front makes sure that nothing is fetched and nothing stays.
    if (REFUSED.includes(args[0] ?? '')) args.splice(1, 0, '--no-such-option')
    const folders = ['status', 'import', 'accept'].includes(args[0] ?? '') ? ['--data', join(folder, 'data')] : []
    const site = args[0] === 'import' ? ['--site', join(folder, 'site')] : []
    const world = createTestWorld()
    const code = await runCommandLine([args[0] ?? '', ...folders, ...site, ...args.slice(1)], world)
    if (![0, 1, 2].includes(code) || world.said.err.includes('unexpected error')) {
      unexpected.push(`seed ${seed}: ${JSON.stringify(args).slice(0, 300)}: ${code} ${world.said.err.slice(0, 300)}`)
    }
  })
  expect(unexpected).toEqual([])
  expect(found).toMatchObject({ crashes: [], hangs: [] })
  expect(growth).toBeLessThan(MOST_GROWTH)
}, 0)
