import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { changeSchema } from '../../shared/changes/change-schema.ts'
import { recordSchema } from '../../shared/changes/record-schema.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { ReadingDisk } from './disk.ts'
import { LOG_FILE } from './journal.ts'
import type { Outbox } from './outbox.ts'
import { parseOutbox } from './outbox-text.ts'
import { parseJson, parseLines } from './parse-lines.ts'
import { rebuildRecords } from './rebuild-records.ts'
import { healthSchema, type Manifest, manifestSchema, pageStateSchema, SCHEMA_VERSION } from './state-schema.ts'
import type { StoreProblem } from './store-problem.ts'
import type { KeptState, PageState, StoreHealth } from './stored-state.ts'

/** What was found in a data folder, and what was wrong with it. */
export interface Loaded {
  state: KeptState
  /** Bytes of the log that count; what is behind them is damage. */
  logBytes: number
  /** SHA-256 of each file as it was read, to know later what has changed. */
  hashes: Map<string, string>
  damaged: Damage[]
}

/** A file that is not what it should be. `from`: where its bad part begins; 0 for the whole file. */
export interface Damage {
  file: string
  from: number
  /** One plain clause: what is wrong and what was done. */
  message: string
}

/** Reads a data folder and writes nothing. Damaged parts are left out, named, and made up for where the log allows. */
export async function loadState(disk: ReadingDisk, folder: string): Promise<Loaded | StoreProblem> {
  const texts = new Map<string, string>()
  for (const name of ['store.json', 'records.jsonl', 'pages.jsonl', 'health.json', 'outbox.jsonl']) {
    const bytes = await disk.read(join(folder, name))
    if (bytes) texts.set(name, bytes.toString())
  }
  const damaged: Damage[] = []
  const found = readManifest(texts.get('store.json'), damaged)
  if (found && 'kind' in found) return found
  const logBytes = await checkLog(disk, folder, found, damaged)
  const readChanges = () => readLog(disk, folder, logBytes)
  const state: KeptState = {
    records: await readRecords(texts.get('records.jsonl'), found?.records ?? null, readChanges, damaged),
    pages: readPages(texts.get('pages.jsonl'), damaged),
    health: readHealth(texts.get('health.json'), damaged),
    outbox: readOutbox(texts.get('outbox.jsonl'), damaged),
  }
  const hashes = new Map([...texts].map(([name, text]) => [name, hashOf(text)]))
  return { state, logBytes, hashes, damaged }
}

/** SHA-256, hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function readManifest(text: string | undefined, damaged: Damage[]): Manifest | StoreProblem | null {
  if (text === undefined) return null
  const content = parseJson(text)
  const version = typeof content === 'object' && content !== null && 'schema' in content ? content.schema : null
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    const message = `the data folder was written by a newer version (schema ${version}, this one knows ${SCHEMA_VERSION})`
    return { kind: 'newer', message }
  }
  const parsed = manifestSchema.safeParse(content)
  if (parsed.success) return parsed.data
  damaged.push({ file: 'store.json', from: 0, message: 'store.json could not be read and is written anew' })
  return null
}

/** How much of the log is whole. */
async function checkLog(
  disk: ReadingDisk,
  folder: string,
  manifest: Manifest | null,
  damaged: Damage[],
): Promise<number> {
  const path = join(folder, LOG_FILE)
  const size = (await disk.stat(path))?.size ?? 0
  if (manifest && size > manifest.logBytes) {
    const message = `${LOG_FILE} has ${size - manifest.logBytes} bytes that belong to no commit; they are cut off`
    damaged.push({ file: LOG_FILE, from: manifest.logBytes, message })
    return manifest.logBytes
  }
  if (manifest && size < manifest.logBytes) {
    const whole = await endOfLastLine(disk, path, size)
    const message = `${LOG_FILE} lacks its last ${manifest.logBytes - whole} bytes`
    damaged.push({ file: LOG_FILE, from: whole, message })
    return whole
  }
  return size
}

/** The end of the last whole line among the first `size` bytes. */
async function endOfLastLine(disk: ReadingDisk, path: string, size: number): Promise<number> {
  const bytes = size > 0 ? await disk.read(path) : null
  return bytes ? bytes.subarray(0, size).lastIndexOf('\n') + 1 : 0
}

/** The changes that the first `logBytes` bytes of the log tell of. */
async function readLog(disk: ReadingDisk, folder: string, logBytes: number): Promise<ChangeRecord[]> {
  const bytes = logBytes > 0 ? await disk.read(join(folder, LOG_FILE)) : null
  return bytes ? parseLines(bytes.subarray(0, logBytes).toString(), changeSchema).values : []
}

async function readRecords(
  text: string | undefined,
  expected: number | null,
  readChanges: () => Promise<ChangeRecord[]>,
  damaged: Damage[],
): Promise<SourceRecord[]> {
  const { values, badLines } = parseLines(text ?? '', recordSchema)
  const ids = new Set(values.map((record) => record.id))
  const whole = badLines.length === 0 && ids.size === values.length
  if (whole && values.length === (expected ?? values.length)) return values
  const records = rebuildRecords(values, await readChanges())
  const message = `records.jsonl was damaged; ${records.length} records are there after a look into the log`
  damaged.push({ file: 'records.jsonl', from: 0, message })
  return records
}

function readPages(text: string | undefined, damaged: Damage[]): PageState[] {
  const { values, badLines } = parseLines(text ?? '', pageStateSchema)
  if (badLines.length > 0) {
    const message = `pages.jsonl was damaged; ${badLines.length} pages will be fetched anew`
    damaged.push({ file: 'pages.jsonl', from: 0, message })
  }
  return values
}

function readHealth(text: string | undefined, damaged: Damage[]): StoreHealth {
  const nothing: StoreHealth = { pages: {}, requests: null }
  if (text === undefined) return nothing
  const parsed = healthSchema.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  damaged.push({ file: 'health.json', from: 0, message: 'health.json was damaged; what was checked when is forgotten' })
  return nothing
}

function readOutbox(text: string | undefined, damaged: Damage[]): Outbox {
  const { outbox, whole } = parseOutbox(text ?? '')
  if (!whole) {
    const message = `outbox.jsonl was damaged; ${outbox.entries.length} alerts are still there, and each channel will be told how everything stands`
    damaged.push({ file: 'outbox.jsonl', from: 0, message })
  }
  return outbox
}
