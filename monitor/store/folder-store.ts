import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { clearMemory } from '../ports/memory.ts'
import { hashOf } from '../text/hash-of.ts'
import type { Pieces } from '../text/pieces.ts'
import type { Disk } from './disk.ts'
import { extendLog } from './extend-log.ts'
import { healthText, pagesText, recordsText } from './file-texts.ts'
import type { KnownValues } from './fit-values.ts'
import {
  decideWrites,
  dropUndecided,
  finishWrites,
  isDecided,
  journalOf,
  replaceFile,
  resumeWrites,
  type Writes,
} from './journal.ts'
import type { Loaded } from './load-state.ts'
import type { Lock } from './lock.ts'
import type { LogTail, LogYear } from './log-year.ts'
import { manifestText, SCHEMA_VERSION } from './manifest.ts'
import { outboxText } from './outbox-text.ts'
import { readLastChanges } from './read-changes.ts'
import { problemOf, type StoreProblem } from './store-problem.ts'
import type { KeptState } from './stored-state.ts'

/** What a commit changes; what is left out stays as it is. `changes` are put behind the log. */
export interface Commit extends Partial<KeptState> {
  changes?: readonly ChangeRecord[]
}

/** What has to be written to a folder beside its state to bring it in order. */
export interface Repair {
  tails: readonly LogTail[]
  gone: readonly string[]
}

/** A data folder that this process alone may write in. */
export interface Store {
  /** What was found damaged when the folder was opened, and what was done: one line each. */
  readonly notes: readonly string[]
  /** The last committed state. Hand it on, but do not change it in place. */
  read(): KeptState
  /** The same without reading the records before somebody asks for them. */
  known(): Loaded['state']
  /** Everything at one moment, or nothing: null for "done", else why not. Files whose bytes stay the same are not touched. */
  commit(commit: Commit): Promise<StoreProblem | null>
  /** Tells the records and the log from any other ones; null where a failed write left it uncertain. */
  recordsKey(): string | null
  /** The newest changes of the log, oldest first. */
  readChanges(most: number): Promise<ChangeRecord[]>
  /** Gives the lock back. */
  close(): Promise<void>
}

export class FolderStore implements Store {
  readonly notes: readonly string[]
  readonly #disk: Disk
  readonly #folder: string
  readonly #lock: Lock
  #hashes: Map<string, string>
  readonly #known: KnownValues
  #state: Loaded['state']
  #log: readonly LogYear[]
  /** A commit that was decided and could not be put in its place (on a full disk). */
  #unfinished: Writes | null = null

  constructor(disk: Disk, folder: string, lock: Lock, { state, log, hashes, known }: Loaded, notes: readonly string[]) {
    this.#disk = disk
    this.#folder = folder
    this.#lock = lock
    this.#hashes = hashes
    this.#known = known
    this.#state = state
    this.#log = log
    this.notes = notes
  }

  read(): KeptState {
    return { ...this.#state, records: this.#state.records() }
  }

  known(): Loaded['state'] {
    return this.#state
  }

  commit({ changes, records, ...changed }: Commit): Promise<StoreProblem | null> {
    const before = this.#state.records
    const isSame = records === undefined || records === before()
    return this.#save({ ...this.#state, ...changed, records: isSame ? before : () => records }, changes ?? [], null)
  }

  /** Writes every file that is not as it should be: those of a new folder, those that were damaged, those of another version. */
  writeAll(repair: Repair): Promise<StoreProblem | null> {
    return this.#save(this.#state, [], repair)
  }

  recordsKey(): string | null {
    const hash = this.#hashes.get('records.jsonl')
    const newest = this.#log.at(-1)
    return hash === undefined || this.#unfinished ? null : `${hash} ${newest?.year ?? '-'} ${newest?.bytes ?? 0}`
  }

  async readChanges(most: number): Promise<ChangeRecord[]> {
    return (await readLastChanges(this.#disk, this.#folder, this.#log, { most })).changes
  }

  close(): Promise<void> {
    return this.#lock.release()
  }

  async #save(
    next: Loaded['state'],
    changes: readonly ChangeRecord[],
    repair: Repair | null,
  ): Promise<StoreProblem | null> {
    try {
      if (!(await this.#lock.renew())) return lostLock(this.#folder)
      // A commit that was decided comes before everything new.
      if (this.#unfinished) await resumeWrites(this.#disk, this.#folder, journalOf(this.#unfinished))
      this.#unfinished = null
      const { log, tails } = await extendLog(this.#disk, this.#folder, this.#log, changes)
      clearMemory()
      const { files, hashes } = await this.#changedFiles(next, log, repair !== null)
      const writes = { files, log: [...(repair?.tails ?? []), ...tails], gone: repair?.gone ?? [] }
      await this.#decide(writes)
      this.#hashes = hashes
      this.#log = log
      this.#state = next
      await this.#finish(writes)
    } catch (error) {
      return problemOf(error, this.#folder)
    }
    return null
  }

  /** Returns when the commit can no longer be lost, even if it is not in its place yet; throws when it is as if never begun. */
  async #decide(writes: Writes): Promise<void> {
    const [only] = writes.files
    if (!only && !needsJournal(writes)) return
    try {
      if (only && !needsJournal(writes)) await replaceFile(this.#disk, this.#folder, ...only)
      else await decideWrites(this.#disk, this.#folder, writes)
    } catch (error) {
      if (needsJournal(writes) && (await isDecided(this.#disk, this.#folder))) return
      // Whether one file was replaced is not certain, so the next commit writes it whatever it finds.
      if (only && !needsJournal(writes)) this.#hashes.delete(only[0])
      await dropUndecided(this.#disk, this.#folder).catch(() => {})
      throw error
    }
  }

  async #finish(writes: Writes): Promise<void> {
    if (!needsJournal(writes)) return
    this.#unfinished = writes
    await finishWrites(this.#disk, this.#folder, journalOf(writes))
    this.#unfinished = null
  }

  /** The files that have to be written, and the hashes of all once they are. */
  async #changedFiles(
    next: Loaded['state'],
    log: readonly LogYear[],
    all: boolean,
  ): Promise<Pick<Writes, 'files'> & { hashes: Map<string, string> }> {
    const { records, pages, health, outbox } = next
    const before = this.#state
    const texts: [string, boolean, () => Promise<string | Pieces>][] = [
      ['records.jsonl', records !== before.records, () => recordsText(records(), this.#known)],
      ['pages.jsonl', pages !== before.pages, () => pagesText(pages, this.#known)],
      ['outbox.jsonl', outbox !== before.outbox, () => outboxText(outbox, this.#known)],
      ['health.json', health !== before.health, async () => healthText(health)],
    ]
    const files = new Map<string, string | Pieces>()
    const hashes = new Map(this.#hashes)
    const put = (name: string, text: string | Pieces) => {
      const hash = hashOf(text)
      if (hash !== this.#hashes.get(name)) files.set(name, text)
      hashes.set(name, hash)
    }
    for (const [name, differs, makeText] of texts) {
      const text = all || differs || !this.#hashes.has(name) ? await makeText() : null
      // Who sends no alerts needs no outbox.
      const needless = name === 'outbox.jsonl' && text === '' && !this.#hashes.has(name)
      if (text !== null && !needless) put(name, text)
    }
    const listed = Object.fromEntries(
      LISTED.flatMap((name) => (hashes.has(name) ? [[name, hashes.get(name) ?? '']] : [])),
    )
    put('store.json', manifestText({ schema: SCHEMA_VERSION, files: listed, log: [...log] }))
    return { files, hashes }
  }
}

/** The files that `store.json` vouches for. */
const LISTED = ['records.jsonl', 'pages.jsonl', 'outbox.jsonl']

/** One whole file can be replaced at one moment; anything more needs a journal. */
function needsJournal({ files, log, gone }: Writes): boolean {
  return files.size > 1 || log.length > 0 || gone.length > 0
}

function lostLock(folder: string): StoreProblem {
  return { kind: 'locked', message: `another run has taken over ${folder}; nothing was saved` }
}
