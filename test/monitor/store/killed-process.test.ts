import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { appendFile, cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../../../monitor/store/open-store.ts'
import { readStore } from '../../../monitor/store/read-store.ts'
import { applyChanges } from '../../../shared/changes/apply-changes.ts'
import { orderRecords } from '../../../shared/changes/order-records.ts'
import { buildDoomed } from './build-doomed.ts'
import { commitTo, type DEEDS, doIn, NEW_YEARS_EVE, stateAt, stateAtStep, stepOf } from './deeds.ts'
import { Crash, type Failure, failingDisk, type Step } from './failing-disk.ts'
import { idsOf, SCRATCH } from './support.ts'

// Real processes on a real file system, ended by SIGKILL: at every single write, before, half way and after it, and then at
// moments of chance. `KILLS=1000` in all, unless it says otherwise.
const KILLS = Number(process.env.KILLS ?? 1_000)
const ALL = { most: Number.POSITIVE_INFINITY }
const SEVEN_HOURS = 7 * 3_600_000

/** How a folder begins, what is done in it, and what must not be lost. */
interface Scenario {
  prepare(folder: string): Promise<void>
  deed: keyof typeof DEEDS
  /** A damaged file of which a copy must be left in the end. */
  damaged?: string
}

const threeRecords = (folder: string) =>
  doIn(folder, null, (store) => commitTo(store, stateAt(3, NEW_YEARS_EVE), NEW_YEARS_EVE))

const SCENARIOS: Record<string, Scenario> = {
  'a first commit': { prepare: async () => {}, deed: 'a commit' },
  'a commit': { prepare: threeRecords, deed: 'a commit' },
  'the first commit of a year': { prepare: threeRecords, deed: 'the first commit of a year' },
  'commits of one file': { prepare: threeRecords, deed: 'commits of one file' },
  'a migration': {
    prepare: (folder) => cp(join(import.meta.dirname, 'schema-1'), folder, { recursive: true }),
    deed: 'nothing',
  },
  'a repair': { prepare: damage, deed: 'nothing', damaged: 'records.jsonl' },
  'the end of a commit that was cut short': { prepare: cutShort, deed: 'nothing' },
  'the lock of a dead process': {
    async prepare(folder) {
      await threeRecords(folder)
      await leaveLock(folder, 2 ** 22 + 1)
    },
    deed: 'nothing',
  },
}

let root: string
let doomed: string[]
let kills = 0

beforeAll(async () => {
  root = await mkdtemp(join(SCRATCH, 'caaspp-watch-killed-'))
  doomed = await buildDoomed(join(root, 'doomed'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

it.each(Object.entries(SCENARIOS))(
  'killed at any write of %s, a process leaves the state before or the one after',
  async (_, scenario) => {
    const start = await freshFolder()
    await scenario.prepare(start)
    const before = await stateIn(start)
    const whole = await copyOf(start)
    const steps: Step[] = JSON.parse(await run(scenario.deed, whole, 0, 'before'))
    const after = await stateIn(whole)
    const between = scenario.deed === 'commits of one file' ? [await stateAfterHealth(start)] : []
    const ways = steps.flatMap(({ hasHalf }, at) =>
      FAILURES.filter((each) => hasHalf || each !== 'half').map((each) => [at + 1, each] as const),
    )
    expect(ways.length).toBeGreaterThan(10)
    const seen = new Set<string>()
    await inLanes(ways, async ([step, failure]) => {
      const folder = await copyOf(start)
      expect(await run(scenario.deed, folder, step, failure)).toBe('SIGKILL')
      const left = await stateIn(folder)
      expect([before, ...between, after]).toContain(left)
      seen.add(left)
      await expectSound(folder, left)
      if (scenario.damaged)
        expect(await textsAside(folder)).toContain(await readFile(join(start, scenario.damaged), 'utf8'))
      await rm(folder, { recursive: true })
    })
    expect(seen).toEqual(new Set([before, ...between, after]))
  },
  600_000,
)

it(`killed at moments of chance, until there were ${KILLS} kills, it leaves a state that was committed, and loses none`, async () => {
  const rest = Array.from({ length: Math.max(20, KILLS - kills) }, (_, at) => at)
  const folders = [await freshFolder(), await freshFolder()]
  const reached = [0, 0]
  await inLanes(rest, async (kill, lane) => {
    // A new folder now and then, since each commit makes the log longer.
    if (kill % 50 < 2) [folders[lane], reached[lane]] = [await freshFolder(), 0]
    const folder = folders[lane] ?? ''
    const child = start('commits without end', folder, 0, 'before')
    const ended = once(child, 'exit')
    await once(child.stdout, 'data')
    await wait((kill * 7) % 11)
    child.kill('SIGKILL')
    await ended
    kills += 1
    const opened = await openStore(folder, { now: () => Date.now() + SEVEN_HOURS })
    if (!opened.ok) throw new Error(opened.problem.message)
    const { store } = opened
    const step = stepOf(store)
    expect(store.notes).toEqual([])
    expect(step).toBeGreaterThan(reached[lane] ?? 0)
    expect(store.read().records).toEqual(orderRecords(stateAtStep(step).records))
    expect(idsOf(applyChanges([], await store.readChanges(1_000_000)))).toEqual(idsOf(store.read().records))
    reached[lane] = step
    await store.close()
  })
  expect(kills).toBeGreaterThanOrEqual(KILLS)
  console.log(`${kills} kills, ${rest.length} of them at moments of chance`)
}, 600_000)

it('keeps another run out while it lives, and tells who it is', async () => {
  const folder = await freshFolder()
  const child = start('commits without end', folder, 0, 'before')
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  const message = new RegExp(`^another run is using this folder \\(process ${child.pid} on `)
  expect(await openStore(folder, { now: () => Date.now() })).toMatchObject({
    ok: false,
    problem: { kind: 'locked', message: expect.stringMatching(message) },
  })
  child.kill('SIGKILL')
  await ended
  const next = await openStore(folder, { now: () => Date.now() })
  expect(next.ok && stepOf(next.store)).toBeGreaterThan(0)
})

const FAILURES: readonly Failure[] = ['before', 'half', 'after']

async function freshFolder(): Promise<string> {
  return join(await mkdtemp(join(root, 'folder-')), 'data')
}

async function copyOf(start: string): Promise<string> {
  const folder = await freshFolder()
  if (existsSync(start)) await cp(start, folder, { recursive: true })
  return folder
}

function start(deed: keyof typeof DEEDS, folder: string, step: number, failure: Failure) {
  const args = [...doomed, deed, folder, String(step), failure]
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** What a process said in the end, or the signal that ended it. */
async function run(deed: keyof typeof DEEDS, folder: string, step: number, failure: Failure): Promise<string> {
  const child = start(deed, folder, step, failure)
  let said = ''
  child.stdout.on('data', (data) => {
    said += data
  })
  const [code, signal] = await once(child, 'close')
  if (signal) kills += 1
  return signal ?? (code === 0 ? said : `code ${code}`)
}

/** All that a folder holds, as whoever only looks sees it. */
async function stateIn(folder: string): Promise<string> {
  const read = await readStore(folder, ALL)
  if (!read.ok) throw new Error(read.problem.message)
  const { state, changes } = read.snapshot
  return JSON.stringify([state, changes])
}

async function stateAfterHealth(start: string): Promise<string> {
  const folder = await copyOf(start)
  await doIn(folder, null, async (store) => {
    const { health } = store.read()
    await store.commit({ health: { ...health, requests: { day: '2026-01-01', counts: { 'a.example': 1 } } } })
  })
  return stateIn(folder)
}

/** The next run finds the same, can save, and leaves nothing behind; what was damaged is kept. */
async function expectSound(folder: string, left: string): Promise<void> {
  const opened = await openStore(folder, { now: () => Date.now() + SEVEN_HOURS })
  if (!opened.ok) throw new Error(opened.problem.message)
  expect(JSON.stringify([opened.store.read(), await opened.store.readChanges(1_000_000)])).toBe(left)
  expect(await opened.store.commit(stateAt(9, NEW_YEARS_EVE))).toBeNull()
  await opened.store.close()
  const names = await readdir(folder)
  expect(names.filter((name) => /^(\.commit|\.lock|changes\.jsonl)/.test(name))).toEqual([])
  const read = await readStore(folder, ALL)
  expect(read.ok && [read.snapshot.notes, read.snapshot.state.records.length]).toEqual([[], 9])
}

async function textsAside(folder: string): Promise<string[]> {
  const shelf = join(folder, 'set-aside')
  return Promise.all((await readdir(shelf)).map((name) => readFile(join(shelf, name), 'utf8')))
}

/** Does something for each item, two at a time; `lane` is 0 or 1. */
async function inLanes<T>(items: readonly T[], act: (item: T, lane: number) => Promise<void>): Promise<void> {
  const lanes = [0, 1].map(async (lane) => {
    for (let at = lane; at < items.length; at += 2) await act(items[at] as T, lane)
  })
  await Promise.all(lanes)
}

async function damage(folder: string): Promise<void> {
  await threeRecords(folder)
  await truncate(join(folder, 'records.jsonl'), 700)
  await appendFile(join(folder, 'changes', '2025.jsonl'), '{"half a line')
  const health = await readFile(join(folder, 'health.json'), 'utf8')
  await writeFile(join(folder, 'health.json'), health.replace('"lastReadAt":"2024', '"lastReadAt":"2023'))
}

/** Leaves a commit that is decided and of which nothing is in its place. */
async function cutShort(folder: string): Promise<void> {
  for (let step = 1; !existsSync(join(folder, '.commit', 'journal.json')); step += 1) {
    await rm(folder, { recursive: true, force: true })
    await threeRecords(folder)
    const { disk } = failingDisk(step, 'before', 'crash')
    const act = doIn(folder, disk, (store) => commitTo(store, stateAt(7, NEW_YEARS_EVE), NEW_YEARS_EVE))
    await act.catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error
    })
  }
  await leaveLock(folder, 2 ** 22 + 1)
}

/** Leaves a lock as a process does that is no more. */
async function leaveLock(folder: string, pid: number): Promise<void> {
  const holder = { pid, host: hostname(), since: '2026-01-01T20:00:00.000Z', token: 'theirs' }
  await writeFile(join(folder, '.lock'), `${JSON.stringify(holder)}\n`)
}
