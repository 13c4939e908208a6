import { join } from 'node:path'
import { fitsYear } from './check-log.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { FolderStore, type Store } from './folder-store.ts'
import { recoverWrites } from './journal.ts'
import { loadState } from './load-state.ts'
import { type Lock, takeLock } from './lock.ts'
import type { LogYear } from './log-year.ts'
import { refuseNewer, schemaOf } from './manifest.ts'
import { migrateFrom1 } from './migrate-from-1.ts'
import { parseJson } from './parse-lines.ts'
import { problemOf, type StoreProblem } from './store-problem.ts'
import { WRITER } from './writer.ts'

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
 * cut short, brings a folder of an older version up to this one, sets damaged files aside and makes up for them from the log.
 * A folder of a newer version is left as it is. Close the store to give the lock back.
 */
export async function openStore(folder: string, { now, disk = nodeDisk }: StoreOptions): Promise<Opened> {
  let lock: Lock | null = null
  try {
    const store = await disk.read(join(folder, 'store.json'))
    const newer = store && refuseNewer(schemaOf(parseJson(store.toString())), folder)
    if (newer) return { ok: false, problem: newer }
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
  const recovered = await recoverWrites(disk, folder, now())
  if ('kind' in recovered) return { ok: false, problem: recovered }
  const migration = await migrateFrom1(disk, folder)
  const loaded = await loadState(migration?.view ?? disk, folder, migration?.damaged)
  if ('kind' in loaded) return { ok: false, problem: loaded }
  const { damaged } = loaded
  if (damaged.length > 0) {
    const { setAside } = await import('./set-aside.ts')
    await setAside(disk, folder, damaged, now())
  }
  const notes = [...recovered, ...damaged.map(({ message }) => message)]
  const isNew = !loaded.hashes.has('store.json')
  const log = loaded.isOwn
    ? loaded.log
    : await Promise.all(loaded.log.map((year) => adoptYear(loaded.view, folder, year)))
  const store = new FolderStore(disk, folder, lock, { ...loaded, log }, notes)
  if (loaded.isOwn && damaged.length === 0 && !isNew) return { ok: true, store }
  for (const [name, text] of Object.entries(GIT_FILES)) await disk.create(join(folder, name), text)
  const tails = [...(migration?.log ?? []), ...loaded.mended]
  const problem = await store.writeAll({ tails, gone: migration?.gone ?? [] })
  return problem ? { ok: false, problem } : { ok: true, store }
}

/** A year of which another program wrote lines is this one's, too, where it can read all of them. */
async function adoptYear(view: Parameters<typeof fitsYear>[0], folder: string, year: LogYear): Promise<LogYear> {
  return year.writer !== WRITER && (await fitsYear(view, folder, year)) ? { ...year, writer: WRITER } : year
}
