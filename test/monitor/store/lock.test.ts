import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../monitor/store/open-store.ts'
import { NOW, stateWith } from './states.ts'
import { commitState, openedStore, temporaryFolder } from './support.ts'

const HOUR = 3_600_000
const open = (folder: string, at = NOW) => openStore(folder, { now: () => at })

/** Leaves a lock as another process would, last alive at `at`. */
async function leaveLock(folder: string, holder: { pid: number; host: string } | null, at = NOW): Promise<void> {
  const path = join(folder, '.lock')
  const since = '2024-06-10T15:00:00.000Z'
  await writeFile(path, holder ? JSON.stringify({ ...holder, since, token: 'theirs' }) : '')
  await utimes(path, at / 1000, at / 1000)
}

/** A process that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

describe('the lock of a data folder', () => {
  it('keeps a second run out, with a line that says who has it', async () => {
    const folder = await temporaryFolder()
    await openedStore(folder)
    const second = await open(folder)
    const message = `another run is using this folder (process ${process.pid} on ${hostname()} since 2024-06-10T16:00:00.000Z)`
    expect(second).toEqual({ ok: false, problem: { kind: 'locked', message } })
  })

  it('is given back by closing', async () => {
    const folder = await temporaryFolder()
    await (await openedStore(folder)).close()
    expect((await open(folder)).ok).toBe(true)
  })

  it('of a process that has ended is taken over', async () => {
    const folder = await temporaryFolder()
    await leaveLock(folder, { pid: await deadProcess(), host: hostname() })
    expect((await open(folder)).ok).toBe(true)
  })

  it('of another computer is respected, until it has been silent for six hours', async () => {
    const folder = await temporaryFolder()
    await leaveLock(folder, { pid: 1, host: 'elsewhere.example' })
    expect(await open(folder, NOW + 5 * HOUR)).toMatchObject({ ok: false, problem: { kind: 'locked' } })
    expect((await open(folder, NOW + 7 * HOUR)).ok).toBe(true)
  })

  it('without words is respected for a minute', async () => {
    const folder = await temporaryFolder()
    await leaveLock(folder, null)
    expect(await open(folder, NOW + 30_000)).toMatchObject({ ok: false, problem: { kind: 'locked' } })
    expect((await open(folder, NOW + 90_000)).ok).toBe(true)
  })

  it('goes to one of many that come at once', async () => {
    const folder = await temporaryFolder()
    await leaveLock(folder, { pid: await deadProcess(), host: hostname() })
    const opened = await Promise.all(Array.from({ length: 12 }, () => open(folder)))
    expect(opened.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('of a living process holds where the clock goes back, and by a day it may be taken over without harm', async () => {
    const folder = await temporaryFolder()
    const first = await openedStore(folder)
    await commitState(first, stateWith(1))
    expect(await open(folder, NOW - HOUR)).toMatchObject({ ok: false, problem: { kind: 'locked' } })
    const second = await open(folder, NOW - 24 * HOUR)
    if (!second.ok) throw new Error(second.problem.message)
    expect(await commitState(second.store, stateWith(3))).toBeNull()
    expect(await commitState(first, stateWith(2))).toMatch(/^another run has taken over/)
    await second.store.close()
    expect((await openedStore(folder)).read().records).toHaveLength(3)
  })

  it('leaves nothing behind of runs that died while they took it over, and lets be what a living one has moved aside', async () => {
    const folder = await temporaryFolder()
    const holder = { host: hostname(), since: '2024-06-10T15:00:00.000Z', token: 'theirs' }
    await writeFile(join(folder, '.lock.dead'), JSON.stringify({ ...holder, pid: await deadProcess() }))
    await writeFile(join(folder, '.lock.living'), JSON.stringify({ ...holder, pid: process.pid }))
    await utimes(join(folder, '.lock.living'), NOW / 1000, NOW / 1000)
    await (await openedStore(folder)).close()
    expect((await readdir(folder)).filter((name) => name.startsWith('.lock'))).toEqual(['.lock.living'])
  })

  it('that was taken over meanwhile stops the former holder from saving', async () => {
    const folder = await temporaryFolder()
    const sleeper = await openedStore(folder)
    await commitState(sleeper, stateWith(1))
    const other = await open(folder, NOW + 7 * HOUR)
    expect(other.ok).toBe(true)
    const before = await readFile(join(folder, 'records.jsonl'), 'utf8')
    expect(await commitState(sleeper, stateWith(2))).toMatch(/^another run has taken over/)
    expect(sleeper.read().records).toHaveLength(1)
    expect(await readFile(join(folder, 'records.jsonl'), 'utf8')).toBe(before)
    await sleeper.close()
    expect((await open(folder, NOW + 7 * HOUR)).ok).toBe(false)
  })
})
