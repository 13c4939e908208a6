import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { type DataBranch, openDataBranch } from '../../../monitor/action/data-branch.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

let remote = ''
let waited: number[] = []
const clock = { now: () => 0, sleep: async (ms: number) => void waited.push(ms) }

beforeEach(async () => {
  const root = await makeTemporaryFolder()
  remote = join(root, 'remote.git')
  waited = []
  git(root, 'init', '--quiet', '--bare', remote)
  const before = process.cwd()
  process.chdir(root)
  onTestFinished(() => process.chdir(before))
})

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

/** The branch as one checkout of the repository sees it. */
async function openFrom(checkout: string): Promise<DataBranch> {
  const folder = join(process.cwd(), checkout)
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '--quiet')
  git(folder, 'remote', 'add', 'origin', remote)
  const before = process.cwd()
  process.chdir(folder)
  const opened = await openDataBranch({ folder: 'data', branch: 'data', clock })
  process.chdir(before)
  if (!opened.ok) throw new Error(opened.error)
  return inFolder(folder, opened.branch)
}

/** A process has one current folder; these two take turns. */
function inFolder(folder: string, branch: DataBranch): DataBranch {
  const at = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = process.cwd()
    process.chdir(folder)
    return work().finally(() => process.chdir(before))
  }
  return { load: () => at(() => branch.load()), save: (tip, message) => at(() => branch.save(tip, message)) }
}

function write(checkout: string, name: string, text: string): void {
  writeFileSync(join(checkout, 'data', name), text)
}

async function tipOf(branch: DataBranch): Promise<string | null> {
  const loaded = await branch.load()
  if (!loaded.ok) throw new Error(loaded.error)
  return loaded.tip
}

it('begins a branch, adds one commit for each save, and none where nothing changed', async () => {
  const branch = await openFrom('a')
  expect(await branch.load()).toEqual({ ok: true, tip: null })
  write('a', 'store.json', '1')
  expect(await branch.save(null, 'first')).toMatchObject({ kind: 'saved' })
  const tip = await tipOf(branch)
  expect(await branch.save(tip, 'same')).toMatchObject({ kind: 'unchanged' })
  write('a', 'store.json', '2')
  expect(await branch.save(tip, 'second')).toMatchObject({ kind: 'saved' })
  expect(git(remote, 'log', '--format=%s', 'data')).toBe('second\nfirst')
})

it('brings back what another checkout saved, in place of what was there, and takes away what it took away', async () => {
  const [one, two] = [await openFrom('a'), await openFrom('b')]
  write('a', 'store.json', '1')
  write('a', 'old.jsonl', 'old')
  await one.save(null, 'first')
  write('b', 'store.json', 'something else')
  const tip = await tipOf(two)
  expect(readFileSync('b/data/store.json', 'utf8')).toBe('1')
  rmSync('b/data/old.jsonl')
  await two.save(tip, 'second')
  await one.load()
  expect(existsSync('a/data/old.jsonl')).toBe(false)
})

it('is overtaken by a save of another checkout, and pushes nothing over it', async () => {
  const [one, two] = [await openFrom('a'), await openFrom('b')]
  write('a', 'store.json', '1')
  await one.save(null, 'first')
  const tip = await tipOf(two)
  write('a', 'store.json', '2')
  await one.save(tip, 'second')
  write('b', 'store.json', '3')
  expect(await two.save(tip, 'late')).toEqual({ kind: 'overtaken' })
  expect(git(remote, 'log', '--format=%s', 'data')).toBe('second\nfirst')
  expect(waited).toEqual([])
})

it('is overtaken too where both begin the branch', async () => {
  const [one, two] = [await openFrom('a'), await openFrom('b')]
  write('a', 'store.json', '1')
  write('b', 'store.json', '2')
  await one.save(null, 'first')
  expect(await two.save(null, 'also first')).toEqual({ kind: 'overtaken' })
})

it('tries again with growing waits when the server does not take it, and says so in the end', async () => {
  const branch = await openFrom('a')
  write('a', 'store.json', '1')
  const hook = join(remote, 'hooks/pre-receive')
  writeFileSync(hook, `#!/bin/sh\necho x >> ${remote}/tries\n[ "$(wc -l < ${remote}/tries)" -ge 3 ]\n`, { mode: 0o755 })
  expect(await branch.save(null, 'first')).toMatchObject({ kind: 'saved' })
  expect(waited).toEqual([2_000, 8_000])
  writeFileSync(hook, '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  write('a', 'store.json', '2')
  const failed = await branch.save(await tipOf(await openFrom('b')), 'second')
  expect(failed).toMatchObject({ kind: 'failed', error: expect.stringContaining('data-branch: data cannot be pushed') })
})

it('leaves alone what the data folder itself keeps out, whatever else somebody ignores', async () => {
  const branch = await openFrom('a')
  writeFileSync('ignored', '*.json\n')
  git('a', 'config', 'core.excludesFile', join(process.cwd(), 'ignored'))
  write('a', 'store.json', '1')
  write('a', '.gitignore', '.lock*\n')
  write('a', '.lock', 'mine')
  await branch.save(null, 'first')
  expect(git(remote, 'ls-tree', '--name-only', 'data')).toBe('.gitignore\nstore.json')
})
