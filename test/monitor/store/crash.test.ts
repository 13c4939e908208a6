import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../../monitor/store/folder-store.ts'
import { openStore } from '../../../monitor/store/open-store.ts'
import { applyChanges } from '../../../shared/changes/apply-changes.ts'
import { type Failure, failingDisk } from './failing-disk.ts'
import { NOW, stateWith } from './states.ts'
import { commitState, idsOf, openedStore, temporaryFolder } from './support.ts'

const TOMORROW = NOW + 24 * 3_600_000
const FAILURES: Failure[] = ['before', 'half', 'after']

/** A folder in which a state of three records was committed. */
async function startingFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), 'start')
  const store = await openedStore(folder)
  await commitState(store, stateWith(3))
  await store.close()
  return folder
}

/** How many records there are; fails where the files do not belong together. */
async function countIn(store: Store): Promise<number> {
  const { records, pages, health } = store.read()
  expect(store.notes).toEqual([])
  expect(idsOf(applyChanges([], await store.readChanges(1_000_000)))).toEqual(idsOf(records))
  if (records.length > 0)
    expect({ pages, health }).toEqual({ pages: stateWith(records.length).pages, health: stateWith(0).health })
  return records.length
}

/** Opens a folder whose last user is dead: its lock has been silent for a day. */
async function openAfterCrash(folder: string): Promise<Store> {
  const opened = await openStore(folder, { now: () => TOMORROW })
  if (!opened.ok) throw new Error(opened.problem.message)
  return opened.store
}

describe('a crash', () => {
  it('while the rest of an earlier commit is put in its place can be followed by any number of others', async () => {
    const folder = await startingFolder()
    let commit = 4
    for (let step = 1; step <= 25; step += 1) {
      const { disk } = failingDisk(step, 'half', 'crash')
      const opened = await openStore(folder, { now: () => TOMORROW + step * 86_400_000, disk }).catch(() => null)
      if (opened?.ok) await commitState(opened.store, stateWith(commit)).catch(() => {})
      commit += 1
    }
    const opened = await openStore(folder, { now: () => TOMORROW + 100 * 86_400_000 })
    if (!opened.ok) throw new Error(opened.problem.message)
    expect(await countIn(opened.store)).toBeGreaterThanOrEqual(3)
  })
})

describe('a full disk', () => {
  it('at any step is told in one line, and the next commit finds everything in order', async () => {
    const start = await startingFolder()
    let failed = true
    for (let step = 1; failed; step += 1) {
      for (const failure of FAILURES) {
        const folder = join(await temporaryFolder(), 'data')
        await cp(start, folder, { recursive: true })
        const { disk, reached } = failingDisk(step, failure, 'full')
        const opened = await openStore(folder, { now: () => NOW, disk })
        failed = reached()
        if (!opened.ok) {
          expect(opened.problem).toMatchObject({ kind: 'disk-full', message: expect.stringContaining('no room left') })
          continue
        }
        const messages = [
          await commitState(opened.store, stateWith(7)),
          await commitState(opened.store, stateWith(8)),
          await commitState(opened.store, stateWith(9)),
        ]
        failed = reached()
        // The disk has failed in none of these: there are no further steps to try.
        if (!failed) continue
        expect(messages.filter((message) => message !== null).length).toBeLessThanOrEqual(1)
        expect(messages.join('')).toMatch(/^$|no room left/)
        if (messages[2] === null) expect(opened.store.read().records).toHaveLength(9)
        expect(await commitState(opened.store, stateWith(9))).toBeNull()
        await opened.store.close().catch(() => {})
        const store = await openAfterCrash(folder)
        expect(await countIn(store)).toBe(9)
        await store.close()
      }
    }
  })
})
