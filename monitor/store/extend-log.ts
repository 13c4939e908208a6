import { join } from 'node:path'
import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import type { Pieces } from '../text/pieces.ts'
import type { ReadingDisk } from './disk.ts'
import { changesText } from './file-texts.ts'
import { BLOCK, hashBlocks, type LogTail, type LogYear, logFileOf } from './log-year.ts'
import { WRITER } from './writer.ts'

/** A log after more lines, and what has to be written for it. */
export interface ExtendedLog {
  log: readonly LogYear[]
  tails: readonly LogTail[]
}

/**
 * Puts changes behind a log. The first change of a new year in California begins a new file, and nothing is added to an older
 * one ever after: where a clock goes back over New Year, the later year goes on. So the files in their order are the log.
 * Of what is there only the last block is read.
 */
export async function extendLog(
  disk: ReadingDisk,
  folder: string,
  log: readonly LogYear[],
  changes: readonly ChangeRecord[],
): Promise<ExtendedLog> {
  const years = new Map(log.map((each) => [each.year, each]))
  const tails: LogTail[] = []
  for (const [year, own] of await partByYear(log.at(-1)?.year ?? '', changes)) {
    const before = years.get(year) ?? { year, bytes: 0, writer: WRITER, blocks: [] }
    const lines = await changesText(own)
    years.set(year, await extendYear(disk, folder, before, lines))
    tails.push({ year, at: before.bytes, lines })
  }
  return { log: [...years.values()], tails }
}

/** What is dated, by years in California. `running`: the year of the newest so far; empty where there is none. */
export async function partByYear<T extends { at: string }>(
  running: string,
  dated: readonly T[],
): Promise<Map<string, T[]>> {
  if (dated.length === 0) return new Map()
  // The calendar is loaded where something is to be dated: most passes write no line.
  const { dayAt } = await import('../../shared/time/moments.ts')
  let year = running
  return Map.groupBy(dated, ({ at }) => {
    const own = dayAt(at).slice(0, 4)
    if (own > year) year = own
    return year
  })
}

async function extendYear(disk: ReadingDisk, folder: string, before: LogYear, lines: Pieces): Promise<LogYear> {
  const { year, bytes, blocks } = before
  const whole = Math.floor(bytes / BLOCK)
  const path = join(folder, logFileOf(year))
  const begun = bytes > whole * BLOCK ? await disk.readRange(path, whole * BLOCK, bytes) : Buffer.alloc(0)
  const added = hashBlocks(inFront(begun, lines))
  return { ...before, bytes: whole * BLOCK + added.bytes, blocks: [...blocks.slice(0, whole), ...added.blocks] }
}

function* inFront(begun: Buffer, lines: Pieces): Generator<Buffer | string> {
  yield begun
  yield* lines
}
