import { join } from 'node:path'
import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { nodeDisk, type ReadingDisk } from './disk.ts'
import { LOG_FILE, readJournal, TAIL_FILE } from './journal.ts'
import { type Loaded, loadState } from './load-state.ts'
import { readLastChanges } from './read-changes.ts'
import type { Journal } from './state-schema.ts'
import { problemOf, type StoreProblem } from './store-problem.ts'
import type { KeptState } from './stored-state.ts'

/** The contents of a data folder at one moment. */
export interface StoreSnapshot {
  state: KeptState
  /** The newest changes of the log, oldest first. */
  changes: ChangeRecord[]
  /** What was found damaged: one line each. */
  notes: string[]
}

const TRIES = 5

/**
 * Reads a data folder without its lock and without writing anything, also while a run is writing in it: the last
 * committed state, with the newest `mostChanges` changes. A folder that does not exist is an empty one.
 */
export async function readStore(
  folder: string,
  mostChanges: number,
  disk: ReadingDisk = nodeDisk,
): Promise<{ ok: true; snapshot: StoreSnapshot } | { ok: false; problem: StoreProblem }> {
  try {
    for (let attempt = 1; ; attempt += 1) {
      const before = await fingerprintOf(disk, folder)
      const view = viewOf(disk, folder, await readJournal(disk, folder))
      const loaded = await loadState(view, folder)
      if ('kind' in loaded) return { ok: false, problem: loaded }
      const changes = await readLastChanges(view, folder, loaded.logBytes, mostChanges)
      // Files that changed meanwhile may not belong together.
      const steady = before === (await fingerprintOf(disk, folder))
      if (steady || attempt === TRIES) return { ok: true, snapshot: snapshotOf(loaded, changes) }
    }
  } catch (error) {
    return { ok: false, problem: problemOf(error, folder) }
  }
}

function snapshotOf({ state, damaged }: Loaded, changes: ChangeRecord[]): StoreSnapshot {
  return { state, changes, notes: damaged.map(({ message }) => message) }
}

async function fingerprintOf(disk: ReadingDisk, folder: string): Promise<string> {
  const names = [
    'store.json',
    'records.jsonl',
    'pages.jsonl',
    'health.json',
    'outbox.jsonl',
    LOG_FILE,
    join('.commit', 'journal.json'),
  ]
  const stats = await Promise.all(names.map((name) => disk.stat(join(folder, name))))
  return JSON.stringify(stats)
}

/** The folder as it will be once a decided commit is finished. */
function viewOf(disk: ReadingDisk, folder: string, journal: Journal | null): ReadingDisk {
  if (!journal) return disk
  const staged = new Map(journal.files.map((name) => [join(folder, name), join(folder, '.commit', name)]))
  const log = join(folder, LOG_FILE)
  const read = async (path: string) => {
    const waiting = staged.get(path)
    const there = waiting ? await disk.read(waiting) : null
    if (there) return there
    const bytes = await disk.read(path)
    if (path !== log || !journal.log) return bytes
    const tail = await disk.read(join(folder, '.commit', TAIL_FILE))
    return tail ? Buffer.concat([(bytes ?? Buffer.alloc(0)).subarray(0, journal.log.at), tail]) : bytes
  }
  return {
    read,
    readRange: async (path, from, to) => (await read(path))?.subarray(from, to) ?? Buffer.alloc(0),
    async stat(path) {
      const bytes = await read(path)
      return bytes && { size: bytes.length, changedMs: 0 }
    },
  }
}
