import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { type BranchJob, passOverBranch } from '../../../monitor/action/pass-over-branch.ts'
import type { Alerts } from '../../../monitor/save-and-publish.ts'
import { EMPTY_OUTBOX } from '../../../monitor/store/outbox.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

let remote = ''
let warnings: string[] = []

beforeEach(async () => {
  const root = await makeTemporaryFolder()
  remote = join(root, 'remote.git')
  warnings = []
  git(root, 'init', '--quiet', '--bare', remote)
  mkdirSync(join(root, 'checkout'))
  const before = process.cwd()
  process.chdir(join(root, 'checkout'))
  onTestFinished(() => process.chdir(before))
  git('.', 'init', '--quiet')
  git('.', 'remote', 'add', 'origin', remote)
})

function git(cwd: string, ...args: string[]): string {
  const author = ['-c', 'user.name=somebody', '-c', 'user.email=somebody@example.org']
  return execFileSync('git', [...author, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

/** Saves something else on the branch, as another run does. */
function overtake(text: string): void {
  writeFileSync('rival.json', text)
  const blob = git('.', 'hash-object', '-w', 'rival.json')
  const tree = execFileSync('git', ['mktree'], { input: `100644 blob ${blob}\tstore.json\n`, encoding: 'utf8' }).trim()
  const tip = git('.', 'ls-remote', 'origin', 'refs/heads/data').split('\t')[0]
  const commit = git('.', 'commit-tree', ...(tip ? ['-p', tip] : []), '-m', 'rival', tree)
  git('.', 'push', '--quiet', 'origin', `${commit}:refs/heads/data`)
}

/** What is on the branch when something is sent. */
const sentOver: string[] = []

/** A job whose pass writes a number one higher than it finds, and sends one alert. */
function jobThat(happensMeanwhile: (pass: number) => void): BranchJob<number> {
  let passes = 0
  sentOver.length = 0
  const alerts: Alerts = {
    plan: (outbox) => outbox,
    isDue: () => false,
    async deliver(outbox) {
      sentOver.push(git(remote, 'show', 'data:store.json'))
      writeFileSync('data/acknowledged', 'yes')
      return outbox
    },
  }
  return {
    ...{ folder: 'data', branch: 'data', alerts, clock: { now: () => 0, sleep: async () => {} } },
    log: { info: () => {}, warn: (line) => void warnings.push(line) },
    async pass(given) {
      passes += 1
      const known = passes === 1 ? '' : readFileSync('data/store.json', 'utf8')
      writeFileSync('data/store.json', `${Number(known || '0') + 1}`)
      happensMeanwhile(passes)
      await given?.deliver(EMPTY_OUTBOX, [], async () => null)
      return { ok: true, done: passes }
    },
  }
}

it('sends nothing before the data is on its branch, and then saves that it was sent', async () => {
  expect(await passOverBranch(jobThat(() => {}))).toEqual({ ok: true, done: 1 })
  expect(sentOver).toEqual(['1'])
  expect(git(remote, 'rev-list', '--count', 'data')).toBe('2')
  expect(git(remote, 'show', 'data:acknowledged')).toBe('yes')
})

it('sends nothing of a pass that was overtaken, and sends what the next one finds once', async () => {
  const job = jobThat((pass) => pass === 1 && overtake('40'))
  expect(await passOverBranch(job)).toEqual({ ok: true, done: 2 })
  expect(sentOver).toEqual(['41'])
  expect(warnings).toEqual([expect.stringContaining('Another run has saved its data first')])
})

it('gives up, having sent nothing, where others always save first', async () => {
  const end = await passOverBranch(jobThat((pass) => overtake(`${pass * 100}`)))
  expect(end).toMatchObject({ ok: false, error: expect.stringContaining('let one run at a time') })
  expect(sentOver).toEqual([])
})
