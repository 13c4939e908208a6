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

export type DatedLines = Iterable<DatedLine> | AsyncIterable<DatedLine>

/**
 * Puts lines behind a log. The first line of a new year in California begins a new file, and nothing is added to an older
 * one ever after: where a clock goes back over New Year, the later year goes on. So the files in their order are the log.
 * Of what is there only the last block is read.
 */
export async function extendLog(
  disk: ReadingDisk,
  folder: string,
  log: readonly LogYear[],
  lines: DatedLines,
): Promise<ExtendedLog> {
  const years = new Map(log.map((each) => [each.year, each]))
  const tails: LogTail[] = []
  for (const [year, bytes] of await partByYear(log.at(-1)?.year ?? '', lines)) {
    const before = years.get(year) ?? { year, bytes: 0, writer: WRITER, blocks: [] }
    years.set(year, await extendYear(disk, folder, before, bytes))
    tails.push({ year, at: before.bytes, bytes })
  }
  return { log: [...years.values()], tails }
}

/** By years in California, in their order. `running`: the year of the newest line so far; empty where there is none. */
export async function partByYear(running: string, lines: DatedLines): Promise<Map<string, Buffer>> {
  const years = new Map<string, Buffer[]>()
  let year = running
  for await (const { at, text } of lines) {
    // The calendar is loaded where something is to be dated: most passes write no line.
    const { dayAt } = await import('../../shared/time/moments.ts')
    const own = dayAt(at).slice(0, 4)
    if (own > year) year = own
    const there = years.get(year)
    if (there) there.push(Buffer.from(text))
    else years.set(year, [Buffer.from(text)])
  }
  return new Map([...years].map(([each, parts]) => [each, Buffer.concat(parts)]))
}

async function extendYear(disk: ReadingDisk, folder: string, before: LogYear, tail: Buffer): Promise<LogYear> {
  const { year, bytes, blocks } = before
  const whole = Math.floor(bytes / BLOCK)
  const path = join(folder, logFileOf(year))
  const begun = bytes > whole * BLOCK ? await disk.readRange(path, whole * BLOCK, bytes) : Buffer.alloc(0)
  // Only the block that was begun is put together with what fills it: a tail may be large.
  const filling = Math.min(BLOCK - begun.length, tail.length)
  const added = [
    ...hashBlocks(Buffer.concat([begun, tail.subarray(0, filling)])),
    ...hashBlocks(tail.subarray(filling)),
  ]
  return { ...before, bytes: bytes + tail.length, blocks: [...blocks.slice(0, whole), ...added] }
}
