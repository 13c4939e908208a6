import { join } from 'node:path'
import { hashOf } from '../text/hash-of.ts'
import type { Damage } from './damage.ts'
import type { ReadingDisk } from './disk.ts'
import { partByYear } from './extend-log.ts'
import { hashBlocks, type LogTail, logFileOf } from './log-year.ts'
import { manifestText, SCHEMA_VERSION, schemaOf } from './manifest.ts'
import { overlayDisk } from './overlay-disk.ts'
import { parseJson } from './parse-lines.ts'
import { sealText } from './sealed-text.ts'

/** A folder of schema 1 as one of schema 2, of which nothing is written yet. */
export interface Migration {
  /** The folder as it will be. */
  view: ReadingDisk
  /** What has to be written and removed for it, beside the files that are written whole. */
  log: LogTail<Buffer>[]
  gone: string[]
  damaged: Damage[]
}

/** Schema 1 had one log for all years, without a hash of anything. */
const LOG_FILE = 'changes.jsonl'
const WRITER = '1'

/**
 * Turns a folder of schema 1 into one of schema 2, for looking at it as well as for writing it: the log is parted into
 * years, line by line as they are; the other files stay and are listed as the work of another program, so that whoever
 * reads them checks them. Null where the folder is none of schema 1.
 */
export async function migrateFrom1(disk: ReadingDisk, folder: string): Promise<Migration | null> {
  const [store, log] = await Promise.all(['store.json', LOG_FILE].map((name) => disk.read(join(folder, name))))
  const content = store && parseJson(store.toString())
  const schema = schemaOf(content)
  // A manifest that cannot be read says nothing, but only schema 1 had this log.
  if (schema !== 1 && (schema !== null || !log)) return null
  const damaged: Damage[] = []
  if (store && schema === null) {
    damaged.push({
      file: 'store.json',
      from: 0,
      cut: false,
      message: 'store.json could not be read and is written anew',
    })
  }
  const expected = parseExpected(content)
  const lines = readWholeLines(log ?? Buffer.alloc(0), expected.logBytes, damaged)
  const tails = [...(await partByYear('', lines))].map(([year, own]) => {
    return { year, at: 0, lines: Buffer.from(own.map(({ text }) => text).join('')) }
  })
  const files = await hashFiles(disk, folder, expected.records)
  const years = tails.map((tail) => ({ year: tail.year, writer: WRITER, ...hashBlocks([tail.lines]) }))
  const manifest = manifestText({ schema: SCHEMA_VERSION, files, log: years }, WRITER)
  const health = (await disk.read(join(folder, 'health.json')))?.toString()
  const contents: [string, string | Buffer | undefined][] = [
    ['store.json', manifest],
    ['health.json', health?.startsWith('{') ? sealText(health.slice(1), WRITER) : health],
    ...tails.map((tail): [string, Buffer] => [logFileOf(tail.year), tail.lines]),
  ]
  const view = new Map(
    contents.map(([name, text]) => [join(folder, name), async () => (text === undefined ? null : Buffer.from(text))]),
  )
  return { view: overlayDisk(disk, view), log: tails, gone: log ? [LOG_FILE] : [], damaged }
}

/** What the manifest of schema 1 expected: lines of the records, bytes of the log; null where it says nothing. */
function parseExpected(content: unknown): { records: number | null; logBytes: number | null } {
  const { records, logBytes }: { records?: unknown; logBytes?: unknown } = Object(content)
  return {
    records: typeof records === 'number' ? records : null,
    logBytes: typeof logBytes === 'number' ? logBytes : null,
  }
}

/** A line of the log (with its line end) and the moment of its change. */
interface DatedLine {
  at: string
  text: string
}

/** The lines of the log that a commit has written. One that cannot be read goes with the one before. */
function readWholeLines(log: Buffer, expected: number | null, damaged: Damage[]): DatedLine[] {
  const bytes = log.subarray(0, expected ?? log.length)
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1)
  if (whole.length < log.length || whole.length < (expected ?? 0)) {
    const left = `${LOG_FILE} has ${log.length - whole.length} bytes that belong to no commit; they were set aside`
    const lacks = `${LOG_FILE} lacks its last ${(expected ?? 0) - whole.length} bytes`
    damaged.push({
      file: LOG_FILE,
      from: whole.length,
      cut: false,
      message: whole.length < (expected ?? 0) ? lacks : left,
    })
  }
  let at = '1970-01-01T12:00:00Z'
  return whole
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      at = momentIn(line) ?? at
      return { at, text: `${line}\n` }
    })
}

function momentIn(line: string): string | null {
  const { at }: { at?: unknown } = Object(parseJson(line))
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : null
}

/** Of files that schema 2 lists. Records that are fewer than there should be get a hash that no file has. */
async function hashFiles(disk: ReadingDisk, folder: string, records: number | null): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  for (const name of ['records.jsonl', 'pages.jsonl', 'outbox.jsonl']) {
    const bytes = await disk.read(join(folder, name))
    if (bytes) hashes[name] = hashOf(bytes)
  }
  const text = (await disk.read(join(folder, 'records.jsonl')))?.toString() ?? ''
  const isShort = records !== null && text.split('\n').length - 1 !== records
  return isShort ? { ...hashes, 'records.jsonl': '' } : hashes
}
