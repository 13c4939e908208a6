import { join } from 'node:path'
import { type Disk, nodeDisk } from './disk.ts'
import { FolderStore, type Store } from './folder-store.ts'
import { recoverWrites } from './journal.ts'
import { loadState } from './load-state.ts'
import { type Lock, takeLock } from './lock.ts'
import { setAside } from './set-aside.ts'
import { problemOf, type StoreProblem } from './store-problem.ts'

/** `now`: milliseconds since 1970 UTC. */
export interface StoreOptions {
  now: () => number
  disk?: Disk
}

export type Opened = { ok: true; store: Store } | { ok: false; problem: StoreProblem }

/** What git is to know of a data folder: bytes stay bytes, and a run's own tools are no data. */
const GIT_FILES = { '.gitattributes': '* -text\n', '.gitignore': '.commit/\n.lock*\nset-aside/\n' }

/**
 * Opens a data folder for writing, making it where there is none: takes its lock, finishes or undoes a commit that was
 * cut short, sets damaged files aside and makes up for them from the log. Close it to give the lock back.
 */
export async function openStore(folder: string, { now, disk = nodeDisk }: StoreOptions): Promise<Opened> {
  let lock: Lock | null = null
  try {
    await disk.makeFolder(folder)
    const taken = await takeLock(disk, folder, now)
    if ('kind' in taken) return { ok: false, problem: taken }
    lock = taken
    const opened = await openLocked(disk, folder, lock, now)
    if (!opened.ok) await lock.release()
    return opened
  } catch (error) {
    await lock?.release().catch(() => {})
    return { ok: false, problem: problemOf(error, folder) }
  }
}

async function openLocked(disk: Disk, folder: string, lock: Lock, now: () => number): Promise<Opened> {
  await recoverWrites(disk, folder)
  const loaded = await loadState(disk, folder)
  if ('kind' in loaded) return { ok: false, problem: loaded }
  await setAside(disk, folder, loaded.damaged, now())
  const store = new FolderStore(disk, folder, lock, loaded)
  if (loaded.damaged.length === 0 && loaded.hashes.has('store.json')) return { ok: true, store }
  for (const [name, text] of Object.entries(GIT_FILES)) await disk.create(join(folder, name), text)
  const problem = await store.writeAll()
  return problem ? { ok: false, problem } : { ok: true, store }
}
