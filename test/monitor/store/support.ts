import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Disk } from '../../../monitor/store/disk.ts'
import type { Store } from '../../../monitor/store/folder-store.ts'
import { openStore } from '../../../monitor/store/open-store.ts'
import type { StoredState } from '../../../monitor/store/stored-state.ts'
import { compareSnapshots } from '../../../shared/changes/compare-snapshots.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { NOW } from './states.ts'

const AT = '2024-06-10T16:00:00.000Z'

/** In memory where there is such a folder: nothing here is about a loss of power, and nobody waits for a disk. */
export const SCRATCH = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A folder of its own that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(SCRATCH, 'caaspp-watch-store-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Opens a store that has to open, and closes it when the test ends. */
export async function openedStore(folder: string, disk?: Disk): Promise<Store> {
  const opened = await openStore(folder, { now: () => NOW, ...(disk ? { disk } : {}) })
  if (!opened.ok) throw new Error(opened.problem.message)
  onTestFinished(() => opened.store.close())
  return opened.store
}

/** Every file of a folder and its text, but for what a run needs for itself. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !/^(\.lock|\.commit|set-aside)/.test(name))
  const texts = await Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, name), 'utf8')]))
  return Object.fromEntries(texts)
}

/** Commits a state together with the changes that lead to it from the one before. */
export async function commitState(store: Store, state: StoredState): Promise<string | null> {
  const changes = compareSnapshots(store.read().records, state.records, AT)
  return (await store.commit({ ...state, changes }))?.message ?? null
}

/** What must hold together: the records, and those that the log leads to. */
export function idsOf(records: readonly SourceRecord[]): string[] {
  return records.map((record) => record.id).sort()
}
