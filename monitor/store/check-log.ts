import { join } from 'node:path'
import type { Damage } from './damage.ts'
import type { ReadingDisk } from './disk.ts'
import { BLOCK, hashBlock, hashBlocks, LOG_FOLDER, type LogTail, type LogYear, logFileOf } from './log-year.ts'
import type { Manifest } from './manifest.ts'
import { parseLines } from './parse-lines.ts'
import { WRITER } from './writer.ts'

/** What there is of the log; `mended`: files of it that have to be written anew, as they will be. */
export interface CheckedLog {
  log: LogYear[]
  mended: LogTail<Buffer>[]
}

const LOG_FILE = /^(\d{4})\.jsonl$/

/**
 * How much of the log is whole. Every file must have the length that the manifest says, and the newest block, behind which
 * the next lines go, the hash; the others are checked by whoever reads them. Without a manifest the files say themselves what they hold.
 */
export async function checkLog(
  disk: ReadingDisk,
  folder: string,
  manifest: Manifest | null,
  damaged: Damage[],
): Promise<CheckedLog> {
  const years = (await disk.list(join(folder, LOG_FOLDER))).flatMap((name) => LOG_FILE.exec(name)?.[1] ?? [])
  if (!manifest)
    return { log: await Promise.all(years.map((year) => adoptYear(disk, folder, year, damaged))), mended: [] }
  const known = new Set(manifest.log.map(({ year }) => year))
  for (const year of years.filter((each) => !known.has(each))) {
    const file = logFileOf(year)
    damaged.push({ file, from: 0, cut: true, message: `${file} belongs to no commit; it was set aside` })
  }
  const checked = await Promise.all(manifest.log.map((year) => checkLength(disk, folder, year, damaged)))
  const newest = checked.at(-1)
  const mended = newest && (await mendEnd(disk, folder, newest, damaged))
  return mended ? { log: [...checked.slice(0, -1), mended.year], mended: [mended.tail] } : { log: checked, mended: [] }
}

/** Whether every line of a year fits the schemas of this program. */
export async function fitsYear(disk: ReadingDisk, folder: string, { year, bytes }: LogYear): Promise<boolean> {
  const { STORED_SCHEMAS } = await import('./stored-schemas.ts')
  const text = (await readTo(disk, folder, year, bytes)).toString()
  return parseLines(text, STORED_SCHEMAS.change).badLines.length === 0
}

async function checkLength(disk: ReadingDisk, folder: string, year: LogYear, damaged: Damage[]): Promise<LogYear> {
  const file = logFileOf(year.year)
  const size = (await disk.stat(join(folder, file)))?.size ?? 0
  if (size > year.bytes) {
    const message = `${file} has ${size - year.bytes} bytes that belong to no commit; they were set aside`
    damaged.push({ file, from: year.bytes, cut: true, message })
  }
  if (size >= year.bytes) return year
  const whole = await readWholeLines(disk, folder, year.year, size)
  const message = `${file} lacks its last ${year.bytes - whole.length} bytes`
  damaged.push({ file, from: whole.length, cut: true, message })
  return { ...year, ...hashBlocks([whole]) }
}

/** A year's file without the lines that cannot be read; null where its newest block is as it was written. */
async function mendEnd(
  disk: ReadingDisk,
  folder: string,
  year: LogYear,
  damaged: Damage[],
): Promise<{ year: LogYear; tail: LogTail<Buffer> } | null> {
  const last = year.blocks.length - 1
  if (last < 0) return null
  const end = await disk.readRange(join(folder, logFileOf(year.year)), last * BLOCK, year.bytes)
  if (hashBlock(end) === year.blocks[last]) return null
  const { STORED_SCHEMAS } = await import('./stored-schemas.ts')
  const lines = (await readTo(disk, folder, year.year, year.bytes)).toString().split('\n')
  const readable = lines.filter((line) => parseLines(`${line}\n`, STORED_SCHEMAS.change).values.length > 0)
  const mended = Buffer.from(readable.map((line) => `${line}\n`).join(''))
  const lost = lines.length - 1 - readable.length
  const file = logFileOf(year.year)
  const message = `${file} was damaged; ${lost} lines could not be read, and it was set aside as it was`
  damaged.push({ file, from: 0, cut: false, message })
  return {
    year: { ...year, ...hashBlocks([mended]), writer: WRITER },
    tail: { year: year.year, at: 0, lines: mended },
  }
}

async function adoptYear(disk: ReadingDisk, folder: string, year: string, damaged: Damage[]): Promise<LogYear> {
  const file = logFileOf(year)
  const size = (await disk.stat(join(folder, file)))?.size ?? 0
  const whole = await readWholeLines(disk, folder, year, size)
  if (whole.length < size) {
    const message = `${file} ends in the middle of a line; that was set aside`
    damaged.push({ file, from: whole.length, cut: true, message })
  }
  return { year, writer: '', ...hashBlocks([whole]) }
}

async function readWholeLines(disk: ReadingDisk, folder: string, year: string, size: number): Promise<Buffer> {
  const bytes = await readTo(disk, folder, year, size)
  return bytes.subarray(0, bytes.lastIndexOf('\n') + 1)
}

/** The first `size` bytes of a year. */
async function readTo(disk: ReadingDisk, folder: string, year: string, size: number): Promise<Buffer> {
  return size > 0 ? await disk.readRange(join(folder, logFileOf(year)), 0, size) : Buffer.alloc(0)
}
