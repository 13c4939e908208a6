import { join } from 'node:path'
import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { nodeDisk, type ReadingDisk } from './disk.ts'
import { journaledFiles, journalPath, readJournal } from './journal.ts'
import { loadState } from './load-state.ts'
import { migrateFrom1 } from './migrate-from-1.ts'
import { overlayDisk } from './overlay-disk.ts'
import { readLastChanges, type WantedChanges } from './read-changes.ts'
import { problemOf, type StoreProblem } from './store-problem.ts'
import type { KeptState } from './stored-state.ts'

/** The contents of a data folder at one moment. */
export interface StoreSnapshot {
  state: KeptState
  /** The changes that were asked for, oldest first. */
  changes: ChangeRecord[]
  /** What was found damaged: one line each. */
  notes: string[]
}

export type StoreReading = { ok: true; snapshot: StoreSnapshot } | { ok: false; problem: StoreProblem }

const TRIES = 5

/**
 * Reads a data folder without its lock and without writing anything, also while a run is writing in it: the last
 * committed state, with the changes that are asked for. A folder that does not exist is an empty one, and one of an older version
 * is read as if it were of this one.
 */
export async function readStore(
  folder: string,
  wanted: WantedChanges,
  disk: ReadingDisk = nodeDisk,
): Promise<StoreReading> {
  try {
    for (let attempt = 1; ; attempt += 1) {
      const before = await stampOf(disk, folder)
      const read = await readOnce(disk, folder, wanted)
      // Files that changed meanwhile may not belong together.
      if (attempt === TRIES || before === (await stampOf(disk, folder))) return read
    }
  } catch (error) {
    return { ok: false, problem: problemOf(error, folder) }
  }
}

async function readOnce(disk: ReadingDisk, folder: string, wanted: WantedChanges): Promise<StoreReading> {
  const journal = await readJournal(disk, folder)
  if (journal && typeof journal !== 'string' && 'kind' in journal) return { ok: false, problem: journal }
  const finished = journal && journal !== 'unreadable' ? overlayDisk(disk, journaledFiles(disk, folder, journal)) : disk
  const migration = await migrateFrom1(finished, folder)
  const loaded = await loadState(migration?.view ?? finished, folder, migration?.damaged)
  if ('kind' in loaded) return { ok: false, problem: loaded }
  const { changes, altered } = await readLastChanges(loaded.view, folder, loaded.log, wanted)
  const told = new Set(loaded.damaged.map(({ file }) => file))
  const further = altered.filter((file) => !told.has(file)).map((file) => `${file} is not as it was written`)
  return {
    ok: true,
    snapshot: {
      state: { ...loaded.state, records: loaded.state.records() },
      changes,
      notes: [...loaded.damaged.map(({ message }) => message), ...further],
    },
  }
}

/** Everything that a commit of more than one file changes. */
async function stampOf(disk: ReadingDisk, folder: string): Promise<string> {
  const [store, journal, oldLog] = await Promise.all([
    disk.read(join(folder, 'store.json')),
    disk.read(journalPath(folder)),
    disk.stat(join(folder, 'changes.jsonl')),
  ])
  return JSON.stringify([store?.toString(), journal?.toString(), oldLog])
}
