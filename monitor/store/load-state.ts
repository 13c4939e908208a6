import { join } from 'node:path'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { hashOf } from '../text/hash-of.ts'
import { checkLog } from './check-log.ts'
import type { Damage } from './damage.ts'
import type { ReadingDisk } from './disk.ts'
import type { KnownValues } from './fit-values.ts'
import { LOG_FOLDER, type LogTail, type LogYear, logFileOf } from './log-year.ts'
import { type Manifest, refuseNewer, schemaOf } from './manifest.ts'
import { EMPTY_OUTBOX, type Outbox, type OutboxLine } from './outbox.ts'
import { gatherOutbox } from './outbox-text.ts'
import { overlayDisk } from './overlay-disk.ts'
import { parseJson } from './parse-lines.ts'
import { parseManifest } from './parse-manifest.ts'
import { readLastChanges } from './read-changes.ts'
import { type FoundFile, readLines, readOwnLines } from './read-lines.ts'
import { openSealed } from './sealed-text.ts'
import type { StoreProblem } from './store-problem.ts'
import type { KeptState, KnownRecords, KnownState, PageState, StoreHealth } from './stored-state.ts'
import { WRITER } from './writer.ts'

/** What was found in a data folder, and what was wrong with it. */
export interface Loaded {
  state: KnownState & Pick<KeptState, 'outbox'>
  log: LogYear[]
  /** Files of the log that have to be written anew. */
  mended: LogTail<Buffer>[]
  /** The folder with these files as they will be. */
  view: ReadingDisk
  /** SHA-256 of each file as it was read, to know later what has changed. */
  hashes: Map<string, string>
  /** The values of the state that are as their files have them. */
  known: KnownValues
  /** All of it was written by this program, in the shape in which it would write it now. */
  isOwn: boolean
  damaged: Damage[]
}

interface Context {
  view: ReadingDisk
  folder: string
  files: ReadonlyMap<string, FoundFile>
  log: LogYear[]
  known: KnownValues
  damaged: Damage[]
}

const NO_BYTES = Buffer.alloc(0)
const LINE_FILES = ['records.jsonl', 'pages.jsonl', 'outbox.jsonl'] as const

/**
 * Reads a data folder and writes nothing. What is as this program wrote it is taken as it is; anything else is checked.
 * Damaged parts are left out, named, and made up for where the log allows. Of the log only the end is looked at. `before`: what
 * was found damaged already.
 */
export async function loadState(
  disk: ReadingDisk,
  folder: string,
  before: readonly Damage[] = [],
): Promise<Loaded | StoreProblem> {
  const names = ['store.json', 'health.json', ...LINE_FILES]
  const bytes = new Map(
    await Promise.all(names.map(async (name) => [name, await disk.read(join(folder, name))] as const)),
  )
  const damaged = [...before]
  const store = bytes.get('store.json')?.toString()
  const newer = store === undefined ? null : refuseNewer(schemaOf(parseJson(store)), folder)
  if (newer) return newer
  const found = store === undefined ? null : await parseManifest(store)
  if (store !== undefined && !found) damaged.push(whole('store.json', 'could not be read and is written anew'))
  const manifest = found?.manifest ?? null
  const { log, mended } = await checkLog(disk, folder, manifest, damaged)
  const hashes = new Map([...bytes].flatMap(([name, content]) => (content ? [[name, hashOf(content)] as const] : [])))
  const isOwn = found?.writer === WRITER
  const files = new Map(
    LINE_FILES.map((name) => [name, judgeFile(bytes.get(name) ?? null, hashes.get(name), manifest, name, isOwn)]),
  )
  const known: KnownValues = new WeakMap()
  const view = mended.length > 0 ? overlayDisk(disk, mendedFiles(folder, mended)) : disk
  const context: Context = { view, folder, files, log, known, damaged }
  const health = await readHealth(bytes.get('health.json')?.toString(), damaged)
  const state = {
    records: await readRecords(context),
    pages: await readPages(context),
    health: health.value,
    outbox: await readOutbox(context),
  }
  return { state, log, mended, view, hashes, known, isOwn: isOwn && health.isOwn, damaged }
}

function mendedFiles(folder: string, mended: readonly LogTail<Buffer>[]): Map<string, () => Promise<Buffer>> {
  return new Map(mended.map(({ year, lines }) => [join(folder, logFileOf(year)), async () => lines]))
}

function judgeFile(
  bytes: Buffer | null,
  hash: string | undefined,
  manifest: Manifest | null,
  name: string,
  isOwn: boolean,
): FoundFile {
  const isAsWritten = manifest === null || manifest.files[name] === hash
  return { bytes: bytes ?? NO_BYTES, trust: !isAsWritten ? 'altered' : isOwn ? 'own' : 'foreign' }
}

async function readRecords({ view, folder, files, log, known, damaged }: Context): Promise<KnownRecords> {
  const file = files.get('records.jsonl')
  if (file?.trust === 'own') return onDemand(file.bytes, known)
  const { values, whole: isWhole } = await readLines<SourceRecord>(file, 'record', known)
  const ids = new Set(values.map((record) => record.id))
  if (isWhole && ids.size === values.length) return () => values
  const { changes, altered } = await readLastChanges(view, folder, log, { most: Number.POSITIVE_INFINITY })
  const isDamaged =
    altered.length > 0 || damaged.some(({ file }) => file.startsWith(LOG_FOLDER) || file === 'store.json')
  // Loaded where there is damage, as are the schemas.
  const { rebuildRecords } = await import('./rebuild-records.ts')
  const records = rebuildRecords(values, changes, changes.length > 0 && !isDamaged)
  damaged.push(whole('records.jsonl', `was damaged; ${records.length} records are there after a look into the log`))
  return () => records
}

/** The records of a file that is as this program wrote it. Once they are read, its bytes are let go. */
function onDemand(bytes: Buffer, known: KnownValues): KnownRecords {
  let unread: Buffer | null = bytes
  let records: SourceRecord[] = []
  return () => {
    if (unread) records = readOwnLines(unread, known)
    unread = null
    return records
  }
}

async function readPages({ files, known, damaged }: Context): Promise<PageState[]> {
  const { values, whole: isWhole } = await readLines<PageState>(files.get('pages.jsonl'), 'page', known)
  if (isWhole) return values
  damaged.push(whole('pages.jsonl', `was damaged; ${values.length} pages are still known, and all are read anew`))
  // Which of them was altered nobody knows, and a wrong hash would keep a page from being read.
  return values.map((page) => ({ ...page, validators: null, bodyHash: null }))
}

async function readOutbox({ files, known, damaged }: Context): Promise<Outbox> {
  const { values, whole: isWhole } = await readLines<OutboxLine>(files.get('outbox.jsonl'), 'outboxLine', known)
  if (isWhole && values.length === 0) return EMPTY_OUTBOX
  for (const line of values) if (line.line !== 'outbox' && known.has(line)) known.set(line.value, line.value)
  const gathered = gatherOutbox(values)
  if (isWhole && gathered.whole) return gathered.outbox
  const { entries } = gathered.outbox
  const message = `was damaged; ${entries.length} alerts are still there, and each channel will be told how everything stands`
  damaged.push(whole('outbox.jsonl', message))
  // Without its memory a channel is told anew how everything stands, and nothing that was waiting is lost.
  return { ...gathered.outbox, channels: [] }
}

async function readHealth(
  text: string | undefined,
  damaged: Damage[],
): Promise<{ value: StoreHealth; isOwn: boolean }> {
  const nothing: StoreHealth = { pages: {}, requests: null }
  if (text === undefined) return { value: nothing, isOwn: true }
  const { content, writer } = openSealed(text)
  if (writer === WRITER) {
    const { pages, requests } = content as StoreHealth
    return { value: { pages, requests }, isOwn: true }
  }
  const { STORED_SCHEMAS } = await import('./stored-schemas.ts')
  const parsed = STORED_SCHEMAS.health.safeParse(content)
  if (parsed.success && writer !== null) return { value: parsed.data, isOwn: false }
  const what = parsed.success ? 'what can be read of it is kept' : 'what was checked when is forgotten'
  damaged.push(whole('health.json', `was damaged; ${what}`))
  return { value: parsed.success ? parsed.data : nothing, isOwn: false }
}

function whole(file: string, what: string): Damage {
  return { file, from: 0, cut: false, message: `${file} ${what}` }
}
