import { join } from 'node:path'
import type { Pieces } from '../text/pieces.ts'
import type { Disk, ReadingDisk } from './disk.ts'
import type { Journal } from './journal-shape.ts'
import { LOG_FOLDER, type LogTail, logFileOf } from './log-year.ts'
import { refuseNewer, SCHEMA_VERSION, schemaOf } from './manifest.ts'
import { parseJson } from './parse-lines.ts'
import type { StoreProblem } from './store-problem.ts'

/** A commit in the making: whole new files by name, new lines for the log, and files that are no longer of use. */
export interface Writes {
  files: ReadonlyMap<string, string | Pieces>
  log: readonly LogTail[]
  gone: readonly string[]
}

const STAGING = '.commit'

/**
 * Makes several files change at one moment. All that is new is first written apart, in `.commit/`; the commit is decided
 * when `.commit/journal.json` gets its name; then each piece is put in its place. Whoever finds a journal later finishes
 * that work, whoever finds pieces without a journal throws them away. So every crash leaves the state before or after.
 */
export async function decideWrites(disk: Disk, folder: string, writes: Writes): Promise<Journal> {
  const journal = journalOf(writes)
  const staging = join(folder, STAGING)
  await disk.makeFolder(staging)
  for (const [name, text] of writes.files) await disk.write(join(staging, name), text)
  for (const { year, lines } of writes.log) await disk.write(join(staging, pieceOf(year)), lines)
  await disk.write(join(staging, 'journal.new'), `${JSON.stringify(journal)}\n`)
  await disk.syncFolder(staging)
  await disk.rename(join(staging, 'journal.new'), journalPath(folder))
  await disk.syncFolder(staging)
  return journal
}

/** Whether a commit is decided and not finished. */
export async function isDecided(disk: ReadingDisk, folder: string): Promise<boolean> {
  return (await disk.stat(journalPath(folder))) !== null
}

/**
 * Finishes a commit that was decided, or throws away what was prepared for one that was not. One that a newer version has
 * decided is left alone, and one that cannot be read is kept in `set-aside/`. `now`: milliseconds since 1970 UTC. Gives why
 * the folder cannot be used, or what there is to tell.
 */
export async function recoverWrites(disk: Disk, folder: string, now: number): Promise<StoreProblem | string[]> {
  const journal = await readJournal(disk, folder)
  if (journal === 'unreadable') {
    await disk.makeFolder(join(folder, 'set-aside'))
    await disk.rename(join(folder, STAGING), join(folder, 'set-aside', `${now}-commit`))
    return ['the last commit cannot be read; what it was to change was set aside']
  }
  if (journal && 'kind' in journal) return journal
  if (journal) await finishWrites(disk, folder, journal)
  else await dropUndecided(disk, folder)
  return []
}

/** Goes on with a commit of which this very process does not know how much is in its place. */
export async function resumeWrites(disk: Disk, folder: string, journal: Journal): Promise<void> {
  if (await isDecided(disk, folder)) await finishWrites(disk, folder, journal)
  else await dropUndecided(disk, folder)
}

/** Puts what a journal has decided in its place. Can be begun any number of times while the journal is there. */
export async function finishWrites(disk: Disk, folder: string, journal: Journal): Promise<void> {
  const staging = join(folder, STAGING)
  for (const name of journal.files) {
    // A piece that is no longer here was put in its place before.
    if (await disk.stat(join(staging, name))) await disk.rename(join(staging, name), join(folder, name))
  }
  if (journal.log.length > 0) await disk.makeFolder(join(folder, LOG_FOLDER))
  for (const { file, at, piece } of journal.log) {
    if (await disk.stat(join(staging, piece))) await disk.append(join(folder, file), at, join(staging, piece))
  }
  if (journal.log.length > 0) await disk.syncFolder(join(folder, LOG_FOLDER))
  for (const name of journal.gone) await disk.remove(join(folder, name))
  await disk.syncFolder(folder)
  await disk.remove(journalPath(folder))
  await disk.syncFolder(staging)
  await disk.remove(staging)
}

/** Makes one file change at one moment; that needs no journal. */
export async function replaceFile(disk: Disk, folder: string, name: string, text: string | Pieces): Promise<void> {
  const staging = join(folder, STAGING)
  await disk.makeFolder(staging)
  await disk.write(join(staging, name), text)
  await disk.rename(join(staging, name), join(folder, name))
  await disk.syncFolder(folder)
  await disk.remove(staging)
}

/** Throws away what was prepared and not decided. */
export async function dropUndecided(disk: Disk, folder: string): Promise<void> {
  await disk.remove(join(folder, STAGING))
}

/** The commit that is decided and not finished; null where there is none, a problem where a newer version decided it. */
export async function readJournal(
  disk: ReadingDisk,
  folder: string,
): Promise<Journal | 'unreadable' | StoreProblem | null> {
  const text = await disk.read(journalPath(folder))
  if (!text) return null
  const content = parseJson(text.toString())
  const newer = refuseNewer(schemaOf(content), folder)
  if (newer) return newer
  const { journalSchema } = await import('./state-schema.ts')
  const parsed = journalSchema.safeParse(content)
  return parsed.success ? parsed.data : 'unreadable'
}

/** What a file will be once the commit is finished, while it may be half way; for looking only. */
export function journaledFiles(
  disk: ReadingDisk,
  folder: string,
  { files, log, gone }: Journal,
): Map<string, () => Promise<Buffer | null>> {
  const staging = join(folder, STAGING)
  const whole = files.map((name): [string, () => Promise<Buffer | null>] => {
    const path = join(folder, name)
    return [path, async () => (await disk.read(join(staging, name))) ?? disk.read(path)]
  })
  const longer = log.map(({ file, at, piece }): [string, () => Promise<Buffer | null>] => {
    const path = join(folder, file)
    return [
      path,
      async () => {
        const [tail, bytes] = [await disk.read(join(staging, piece)), await disk.read(path)]
        return tail ? Buffer.concat([(bytes ?? Buffer.alloc(0)).subarray(0, at), tail]) : bytes
      },
    ]
  })
  const removed = gone.map((name): [string, () => Promise<null>] => [join(folder, name), async () => null])
  return new Map([...whole, ...longer, ...removed])
}

export function journalPath(folder: string): string {
  return join(folder, STAGING, 'journal.json')
}

/** What is to be noted of a commit, once all of it is written apart. */
export function journalOf({ files, log, gone }: Writes): Journal {
  return {
    schema: SCHEMA_VERSION,
    files: [...files.keys()],
    log: log.map(({ year, at }) => ({ file: logFileOf(year), at, piece: pieceOf(year) })),
    gone: [...gone],
  }
}

function pieceOf(year: string): string {
  return `log-${year}`
}
