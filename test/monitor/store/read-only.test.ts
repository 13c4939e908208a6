import { chmod } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore } from '../../../monitor/store/open-store.ts'
import { readStore } from '../../../monitor/store/read-store.ts'
import { NOW, stateWith } from './states.ts'
import { commitState, filesOf, openedStore, temporaryFolder } from './support.ts'

// Root may write anywhere, so where the tests are run as root, these are somebody else for as long as they look.
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

async function readOnlyFolder(): Promise<string> {
  const folder = await temporaryFolder()
  const store = await openedStore(folder)
  await commitState(store, stateWith(2))
  await store.close()
  return folder
}

async function lock(folder: string): Promise<void> {
  await chmod(folder, 0o555)
  if (isRoot) process.seteuid?.(NOBODY)
}

async function unlock(folder: string): Promise<void> {
  if (isRoot) process.seteuid?.(0)
  await chmod(folder, 0o755)
}

let folder: string
beforeEach(async () => {
  folder = await readOnlyFolder()
})
afterEach(() => unlock(folder))

it('a folder that may not be written in is told in one line, and can be looked at all the same', async () => {
  const before = await filesOf(folder)
  await lock(folder)
  const message = `not allowed to write in ${folder} (EACCES)`
  expect(await openStore(folder, { now: () => NOW })).toEqual({ ok: false, problem: { kind: 'not-writable', message } })
  const read = await readStore(folder, { most: 10 })
  expect(read.ok && [read.snapshot.state.records.length, read.snapshot.changes.length]).toEqual([2, 2])
  expect(await filesOf(folder)).toEqual(before)
})

it('a folder that becomes read-only under a run keeps its last state, and takes the next one when it may be written again', async () => {
  const store = await openedStore(folder)
  const before = await filesOf(folder)
  await lock(folder)
  expect(await commitState(store, stateWith(5))).toMatch(/^not allowed to write in /)
  expect(store.read().records).toHaveLength(2)
  await unlock(folder)
  expect(await filesOf(folder)).toEqual(before)
  expect(await commitState(store, stateWith(5))).toBeNull()
  expect(store.read().records).toHaveLength(5)
})
