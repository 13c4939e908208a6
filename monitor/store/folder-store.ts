import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import type { Disk } from './disk.ts'
import { changesText, healthText, manifestText, pagesText, recordsText } from './file-texts.ts'
import { decideWrites, dropUndecided, readJournal, recoverWrites, replaceFile, type Writes } from './journal.ts'
import { hashOf, type Loaded } from './load-state.ts'
import type { Lock } from './lock.ts'
import { outboxText } from './outbox-text.ts'
import { readLastChanges } from './read-changes.ts'
import { SCHEMA_VERSION } from './state-schema.ts'
import { problemOf, type StoreProblem } from './store-problem.ts'
import type { KeptState } from './stored-state.ts'

/** What a commit changes; what is left out stays as it is. `changes` are put behind the log. */
export interface Commit extends Partial<KeptState> {
  changes?: readonly ChangeRecord[]
}

/** A data folder that this process alone may write in. */
export interface Store {
  /** What was found damaged when the folder was opened, and what was done: one line each. */
  readonly notes: readonly string[]
  /** The last committed state. Hand it on, but do not change it in place. */
  read(): KeptState
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
  readonly #hashes: Map<string, string>
  #state: KeptState
  #logBytes: number

  constructor(disk: Disk, folder: string, lock: Lock, { state, logBytes, hashes, damaged }: Loaded) {
    this.#disk = disk
    this.#folder = folder
    this.#lock = lock
    this.#hashes = hashes
    this.#state = state
    this.#logBytes = logBytes
    this.notes = damaged.map(({ message }) => message)
  }

  read(): KeptState {
    return this.#state
  }

  commit({ changes, ...changed }: Commit): Promise<StoreProblem | null> {
    return this.#save({ ...this.#state, ...changed }, changes ?? [], false)
  }

  /** Writes every file that is not as it should be: those of a new folder, or those that were damaged. */
  writeAll(): Promise<StoreProblem | null> {
    return this.#save(this.#state, [], true)
  }

  recordsKey(): string | null {
    const hash = this.#hashes.get('records.jsonl')
    return hash === undefined ? null : `${hash} ${this.#logBytes}`
  }

  readChanges(most: number): Promise<ChangeRecord[]> {
    return readLastChanges(this.#disk, this.#folder, this.#logBytes, most)
  }

  close(): Promise<void> {
    return this.#lock.release()
  }

  async #save(next: KeptState, changes: readonly ChangeRecord[], all: boolean): Promise<StoreProblem | null> {
    const tail = Buffer.from(changesText(changes))
    const logBytes = this.#logBytes + tail.length
    const files = this.#changedFiles(next, logBytes, all)
    try {
      if (!(await this.#lock.renew())) return lostLock(this.#folder)
      await this.#decide({ files, log: tail.length > 0 ? { at: this.#logBytes, tail } : null })
      for (const [name, text] of files) this.#hashes.set(name, hashOf(text))
      this.#logBytes = logBytes
      this.#state = next
      await recoverWrites(this.#disk, this.#folder)
    } catch (error) {
      // What is in these files now is not certain, so the next commit writes them whatever it finds.
      for (const name of files.keys()) this.#hashes.delete(name)
      return problemOf(error, this.#folder)
    }
    return null
  }

  /** Returns when the commit can no longer be lost, even if it is not in its place yet; throws when it is as if never begun. */
  async #decide(writes: Writes): Promise<void> {
    const [only, another] = writes.files
    if (!only && !writes.log) return
    // A commit that was decided and could not be finished (on a full disk) comes before everything new.
    await recoverWrites(this.#disk, this.#folder)
    try {
      if (only && !another && !writes.log) await replaceFile(this.#disk, this.#folder, ...only)
      else await decideWrites(this.#disk, this.#folder, writes)
    } catch (error) {
      if (await readJournal(this.#disk, this.#folder)) return
      await dropUndecided(this.#disk, this.#folder).catch(() => {})
      throw error
    }
  }

  #changedFiles(next: KeptState, logBytes: number, all: boolean): Map<string, string> {
    const { records, pages, health, outbox } = next
    const before = this.#state
    const manifest = { schema: SCHEMA_VERSION, records: records.length, logBytes }
    const texts: [string, boolean, () => string][] = [
      ['records.jsonl', all || records !== before.records, () => recordsText(records)],
      ['pages.jsonl', all || pages !== before.pages, () => pagesText(pages)],
      ['health.json', all || health !== before.health, () => healthText(health)],
      ['outbox.jsonl', all || outbox !== before.outbox, () => outboxText(outbox)],
      ['store.json', true, () => manifestText(manifest)],
    ]
    const changed = new Map<string, string>()
    for (const [name, touched, makeText] of texts) {
      const text = touched ? makeText() : null
      // Who sends no alerts needs no outbox.
      const needless = name === 'outbox.jsonl' && text === '' && !this.#hashes.has(name)
      if (text !== null && !needless && hashOf(text) !== this.#hashes.get(name)) changed.set(name, text)
    }
    return changed
  }
}

function lostLock(folder: string): StoreProblem {
  return { kind: 'locked', message: `another run has taken over ${folder}; nothing was saved` }
}
