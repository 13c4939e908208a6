import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { runCompositeAction } from '../../support/composite-action.ts'
import { type PageSite, startPageSite } from '../../support/page-site.ts'
import { BOT_WALL, emailPage } from '../../support/site-pages.ts'
import { makeTemporaryFolder } from '../../support/temporary-folder.ts'

const DAY_MS = 86_400_000

// Up to four whole passes in one test, each a process of its own: on a busy machine that takes longer than usual.
vi.setConfig({ testTimeout: 180_000 })

/** A day so many days from today, as pages print it; the action always works at the present moment. */
function printedDay(days: number): string {
  const at = new Date(Date.now() + days * DAY_MS)
  return at.toLocaleDateString('en-US', {
    timeZone: 'America/Los_Angeles',
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  })
}

function downtimePage(days: number, heading = 'Planned Work', title = 'CAASPP Update'): string {
  const text = `TOMS will be down on ${printedDay(days)}, from 6 a.m. to 9 a.m.`
  return emailPage(title, printedDay(-1), [{ heading, text }])
}

function git(cwd: string, ...args: string[]): string {
  const author = ['-c', 'user.name=somebody', '-c', 'user.email=somebody@example.org']
  return execFileSync('git', [...author, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

/** A checkout of a real repository, as the step before leaves it, that watches two pages of a site on this machine. */
async function startWorkspace(): Promise<{ folder: string; remote: string; site: PageSite; other(): string }> {
  const root = await makeTemporaryFolder()
  const site = await startPageSite(
    new Map([
      ['/a', downtimePage(20)],
      ['/b', emailPage('Quiet', printedDay(-1), [])],
    ]),
  )
  const sources = ['a', 'b'].map((id) => ({
    id,
    address: `${site.url}/${id}`,
    family: 'program-email',
    paceMinutes: 60,
  }))
  const [remote, folder] = [join(root, 'remote.git'), join(root, 'workspace')]
  git(root, 'init', '--quiet', '--bare', remote)
  mkdirSync(folder)
  git(folder, 'init', '--quiet', '--initial-branch=main')
  writeFileSync(join(folder, 'sources.json'), JSON.stringify({ builtIn: false, allowLoopback: true, sources }))
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '-m', 'code')
  git(folder, 'remote', 'add', 'origin', remote)
  git(folder, 'push', '--quiet', 'origin', 'main')
  let clones = 0
  const other = () => {
    clones += 1
    git(root, 'clone', '--quiet', '--branch=main', remote, `other-${clones}`)
    return join(root, `other-${clones}`)
  }
  return { folder, remote, site, other }
}

const INPUTS = { sources: 'sources.json', 'data-branch': 'data', all: 'true' }
const RUNNER = { GITHUB_REPOSITORY: 'Some-District/Watch' }

it('tells of the first run, is silent about a second one without changes, and tells of a third with one', async () => {
  const { folder, remote, site } = await startWorkspace()
  const first = await runCompositeAction(folder, INPUTS, RUNNER)
  expect(first).toMatchObject({ code: 0, outputs: { changed: 'true', answer: 'clear', health: 'good' } })
  expect(Number(first.outputs.new_count)).toBeGreaterThan(0)
  expect(first.outputs.next_downtime).toMatch(/^\d{4}-\d\d-\d\dT06:00-0[78]:00$/)
  expect(Number(first.outputs.freshness_seconds)).toBeLessThan(60)
  expect(first.summary).toMatch(/Next downtime: \*\*TOMS\*\*/)
  expect(first.log).toMatch(/^::notice title=downtime added::New TOMS downtime/m)
  expect(JSON.parse(readFileSync(join(folder, 'site/index.json'), 'utf8')).home).toBe(
    'https://some-district.github.io/watch/',
  )

  const second = await runCompositeAction(folder, INPUTS, RUNNER)
  expect(second).toMatchObject({ code: 0, outputs: { changed: 'false', new_count: '0', health: 'good' } })
  expect(second.outputs.next_downtime).toBe(first.outputs.next_downtime)
  expect(second.summary).toContain('### What changed\n\nNothing.')
  expect(second.log).not.toContain('::')

  site.pages.set('/a', downtimePage(21))
  const third = await runCompositeAction(folder, INPUTS, RUNNER)
  expect(third).toMatchObject({ code: 0, outputs: { changed: 'true', new_count: '0' } })
  expect(third.outputs.next_downtime).not.toBe(first.outputs.next_downtime)
  expect(third.log).toMatch(/^::notice title=downtime updated::TOMS downtime moved/m)

  const subjects = git(remote, 'log', '--format=%s', 'data').split('\n')
  expect(subjects).toHaveLength(3)
  expect(subjects.every((subject) => /^Data of [\d-]+T[\d:.]+Z$/.test(subject))).toBe(true)
  expect(git(folder, 'status', '--porcelain', '--untracked-files=no')).toBe('')
})

it('keeps what it knows on the branch alone, so that a fresh machine goes on from there', async () => {
  const { folder, remote, other } = await startWorkspace()
  await runCompositeAction(folder, INPUTS, RUNNER)
  const fresh = other()
  const next = await runCompositeAction(fresh, INPUTS, RUNNER)
  expect(next).toMatchObject({ code: 0, outputs: { changed: 'false', health: 'good' } })
  expect(next.summary).toMatch(/before this pass they were \d+ s old/)
  expect(git(remote, 'ls-tree', '--name-only', 'data').split('\n')).toContain('records.jsonl')
  expect(git(remote, 'ls-tree', '-r', '--name-only', 'data')).not.toContain('lock')
})

it('looks again from there when another run saves first, and loses nothing of either', async () => {
  const { folder, remote, site, other } = await startWorkspace()
  await runCompositeAction(folder, INPUTS, RUNNER)
  // A second downtime is seen by both. The other run's commit is made beforehand, and arrives while this one still asks.
  site.pages.set('/b', downtimePage(30, 'More Work', 'Quiet'))
  const [rival, copy] = [other(), `${remote}-copy`]
  git(rival, 'clone', '--quiet', '--mirror', remote, copy)
  git(rival, 'remote', 'set-url', 'origin', copy)
  expect(await runCompositeAction(rival, INPUTS, RUNNER)).toMatchObject({ code: 0, outputs: { changed: 'true' } })
  let overtaken = false
  site.beforeAnswer = async (path) => {
    if (path === '/b' && !overtaken) git(copy, 'push', '--quiet', remote, 'data:data')
    overtaken ||= path === '/b'
  }
  const run = await runCompositeAction(folder, INPUTS, RUNNER)
  expect(run).toMatchObject({ code: 0, outputs: { changed: 'false', health: 'good' } })
  expect(run.log).toContain('Another run has saved its data first')
  const log = git(remote, 'show', 'data:changes/2026.jsonl').split('\n')
  const ids = log.map((line) => JSON.parse(line).id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(git(remote, 'rev-list', '--count', '--min-parents=2', 'data')).toBe('0')
})

it('saves, tells and then fails over a source that cannot be trusted, as far as fail-on asks for it', async () => {
  const { folder, remote, site } = await startWorkspace()
  site.pages.set('/b', BOT_WALL)
  const strict = await runCompositeAction(folder, { ...INPUTS, 'fail-on': 'unsure' }, RUNNER)
  // Nothing says which of these pages is essential, so all are, and one was never read.
  expect(strict).toMatchObject({ code: 1, outputs: { health: 'unsure', freshness_seconds: '', changed: 'true' } })
  expect(strict.log).toMatch(/^::(error|warning) title=b::/m)
  expect(strict.summary).toMatch(/^\| b \| ⚠ /m)
  expect(git(remote, 'rev-list', '--count', 'data')).toBe('1')
  const lenient = await runCompositeAction(folder, { ...INPUTS, 'fail-on': 'never' }, RUNNER)
  expect(lenient).toMatchObject({ code: 0, outputs: { health: 'unsure' } })
})

it('lets no page command the runner, through whatever it writes', async () => {
  const { folder, site } = await startWorkspace()
  const evil = '::stop-commands::x ##[error]y %0A::error::z'
  site.pages.set('/a', downtimePage(20, evil).replace('CAASPP Update', evil))
  site.pages.set('/b', BOT_WALL.replace('Just a moment...', '::set-output name=health::good'))
  const { log } = await runCompositeAction(folder, INPUTS, RUNNER)
  const commands = log.split('\n').filter((line) => /^\s*::/.test(line))
  expect(commands.length).toBeGreaterThan(0)
  for (const command of commands) expect(command).toMatch(/^::(error|warning|notice) title=[^:]+::/)
  expect(log).not.toContain('##[')
})

it.each([
  [{ 'fail-on': 'sometimes' }, /fail-on: write never, unsure, partial/],
  [{ all: 'yes' }, /all: write true or false/],
  [{ 'data-branch': '--force' }, /data-branch: write a plain name/],
  [{ 'data-branch': 'main' }, /main holds something else/],
  [{ data: '.' }, /data must be a folder of its own/],
  [{ 'site-url': 'ftp://example.org' }, /site-url: write the https address/],
  [{ sources: 'missing.json' }, /missing\.json%3A|missing\.json: cannot be read/],
])('refuses %j in one line and changes nothing', async (wrong, says) => {
  const { folder, remote, site } = await startWorkspace()
  const run = await runCompositeAction(folder, { ...INPUTS, ...wrong }, RUNNER)
  expect(run).toMatchObject({ code: 2, summary: '', outputs: { health: '', changed: '' } })
  expect(run.log).toMatch(/^::error title=CAASPP Watch::[^\n]+\n$/)
  expect(run.log).toMatch(says)
  expect(git(remote, 'branch', '--list')).toBe('main')
  expect(site.takeCounts().all).toBe(0)
})
