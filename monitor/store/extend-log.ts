import { join } from 'node:path'
import type { ReadingDisk } from './disk.ts'
import { BLOCK, hashBlocks, type LogTail, type LogYear, logFileOf } from './log-year.ts'
import { WRITER } from './writer.ts'

/** A log after more lines, and what has to be written for it. */
export interface ExtendedLog {
  log: readonly LogYear[]
  tails: readonly LogTail[]
}

/** A line of the log (with its line end) and the moment of its change. */
export interface DatedLine {
  at: string
  text: string
}

/**
 * Puts lines behind a log. The first line of a new year in California begins a new file, and nothing is added to an older
 * one ever after: where a clock goes back over New Year, the later year goes on. So the files in their order are the log.
 * Of what is there only the last block is read.
 */
export async function extendLog(
  disk: ReadingDisk,
  folder: string,
  log: readonly LogYear[],
  lines: readonly DatedLine[],
): Promise<ExtendedLog> {
  const years = new Map(log.map((each) => [each.year, each]))
  const tails: LogTail[] = []
  for (const [year, text] of await textsByYear(log.at(-1)?.year ?? '', lines)) {
    const before = years.get(year) ?? { year, bytes: 0, writer: WRITER, blocks: [] }
    const bytes = Buffer.from(text)
    years.set(year, await extendYear(disk, folder, before, bytes))
    tails.push({ year, at: before.bytes, bytes })
  }
  return { log: [...years.values()], tails }
}

/** By years in California, in their order. `running`: the year of the newest line so far; empty where there is none. */
export async function textsByYear(running: string, lines: readonly DatedLine[]): Promise<Map<string, string>> {
  if (lines.length === 0) return new Map()
  // The calendar is loaded where something is to be dated: most passes write no line.
  const { dayAt } = await import('../../shared/time/moments.ts')
  const texts = new Map<string, string[]>()
  let year = running
  for (const { at, text } of lines) {
    const own = dayAt(at).slice(0, 4)
    if (own > year) year = own
    const there = texts.get(year)
    if (there) there.push(text)
    else texts.set(year, [text])
  }
  return new Map([...texts].map(([each, parts]) => [each, parts.join('')]))
}

async function extendYear(disk: ReadingDisk, folder: string, before: LogYear, tail: Buffer): Promise<LogYear> {
  const { year, bytes, blocks } = before
  const whole = Math.floor(bytes / BLOCK)
  const path = join(folder, logFileOf(year))
  const begun = bytes > whole * BLOCK ? await disk.readRange(path, whole * BLOCK, bytes) : Buffer.alloc(0)
  const added = hashBlocks(Buffer.concat([begun, tail]))
  return { ...before, bytes: bytes + tail.length, blocks: [...blocks.slice(0, whole), ...added] }
}
