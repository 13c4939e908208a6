import { join } from 'node:path'
import type { Disk, ReadingDisk } from './disk.ts'
import { parseJson } from './parse-lines.ts'
import { type Journal, journalSchema } from './state-schema.ts'

/** A commit in the making: whole new files by name, and new lines for the log behind its first `at` bytes. */
export interface Writes {
  files: ReadonlyMap<string, string>
  log: { at: number; tail: Buffer } | null
}

export const LOG_FILE = 'changes.jsonl'
export const TAIL_FILE = 'log-tail'

/**
 * Makes several files change at one moment. All that is new is first written apart, in `.commit/`; the commit is decided
 * when `.commit/journal.json` gets its name; then each piece is put in its place. Whoever finds a journal later finishes
 * that work, whoever finds pieces without a journal throws them away. So every crash leaves the state before or after.
 */
export async function decideWrites(disk: Disk, folder: string, writes: Writes): Promise<void> {
  const staging = join(folder, '.commit')
  await disk.makeFolder(staging)
  for (const [name, text] of writes.files) await disk.write(join(staging, name), text)
  if (writes.log) await disk.write(join(staging, TAIL_FILE), writes.log.tail)
  const log = writes.log && { at: writes.log.at }
  const journal: Journal = { files: [...writes.files.keys()], log }
  await disk.write(join(staging, 'journal.new'), `${JSON.stringify(journal)}\n`)
  await disk.syncFolder(staging)
  await disk.rename(join(staging, 'journal.new'), journalPath(folder))
  await disk.syncFolder(staging)
}

/** Finishes a commit that was decided, or throws away what was prepared for one that was not. */
export async function recoverWrites(disk: Disk, folder: string): Promise<void> {
  const journal = await readJournal(disk, folder)
  if (journal) await finishWrites(disk, folder, journal)
  else await dropUndecided(disk, folder)
}

/** Puts what a journal has decided in its place. Can be begun any number of times. */
async function finishWrites(disk: Disk, folder: string, journal: Journal): Promise<void> {
  const staging = join(folder, '.commit')
  for (const name of journal.files) {
    // A piece that is no longer here was put in its place before.
    if (await disk.stat(join(staging, name))) await disk.rename(join(staging, name), join(folder, name))
  }
  if (journal.log) {
    const tail = await disk.read(join(staging, TAIL_FILE))
    if (tail) await disk.writeTail(join(folder, LOG_FILE), journal.log.at, tail)
  }
  await disk.syncFolder(folder)
  await disk.remove(journalPath(folder))
  await disk.syncFolder(staging)
  await disk.remove(staging)
}

/** Makes one file change at one moment; that needs no journal. */
export async function replaceFile(disk: Disk, folder: string, name: string, text: string): Promise<void> {
  const staging = join(folder, '.commit')
  await disk.makeFolder(staging)
  await disk.write(join(staging, name), text)
  await disk.rename(join(staging, name), join(folder, name))
  await disk.syncFolder(folder)
  await disk.remove(staging)
}

/** Throws away what was prepared and not decided. */
export async function dropUndecided(disk: Disk, folder: string): Promise<void> {
  await disk.remove(join(folder, '.commit'))
}

/** The commit that is decided and not finished; null where there is none. A journal that cannot be read is none. */
export async function readJournal(disk: ReadingDisk, folder: string): Promise<Journal | null> {
  const text = await disk.read(journalPath(folder))
  if (!text) return null
  const parsed = journalSchema.safeParse(parseJson(text.toString()))
  return parsed.success ? parsed.data : null
}

function journalPath(folder: string): string {
  return join(folder, '.commit', 'journal.json')
}
