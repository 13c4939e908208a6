import { join } from 'node:path'
import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import type { ReadingDisk } from './disk.ts'
import { BLOCK, hashBlock, type LogYear, logFileOf } from './log-year.ts'
import { LINE_END, parseLines, parseTrustedLines } from './parse-lines.ts'
import { WRITER } from './writer.ts'

/** Which changes are asked for: the newest, `most` at most. `since` (ISO 8601 instant, UTC): older ones may be left out. */
export interface WantedChanges {
  most: number
  since?: string
}

/** Oldest first. `altered`: files of the log that are not as they were written; what cannot be read in them is left out. */
export interface ReadChanges {
  changes: ChangeRecord[]
  altered: string[]
}

/** Reads the newest changes of a log. Of its files only the end is read, and only as far as it is asked for. */
export async function readLastChanges(
  disk: ReadingDisk,
  folder: string,
  log: readonly LogYear[],
  wanted: WantedChanges,
): Promise<ReadChanges> {
  const read: ReadChanges = { changes: [], altered: [] }
  for (const year of log.toReversed()) {
    const most = wanted.most - read.changes.length
    if (most <= 0 || isOlder(read.changes[0], wanted.since)) break
    const part = await readYear(disk, folder, year, { ...wanted, most })
    read.changes = [...part.changes, ...read.changes]
    if (part.altered) read.altered.unshift(logFileOf(year.year))
  }
  return read
}

async function readYear(
  disk: ReadingDisk,
  folder: string,
  year: LogYear,
  { most, since }: WantedChanges,
): Promise<{ changes: ChangeRecord[]; altered: boolean }> {
  const path = join(folder, logFileOf(year.year))
  const blocks: Buffer[] = []
  let altered = false
  let lines = 0
  let at = year.blocks.length
  // One line end more than lines are wanted: the first line that is read may have begun before.
  while (at > 0 && lines <= most && !(since && isOlder(firstWhole(blocks, at), since))) {
    at -= 1
    const block = await disk.readRange(path, at * BLOCK, Math.min((at + 1) * BLOCK, year.bytes))
    altered ||= hashBlock(block) !== year.blocks[at]
    lines += countLines(block)
    blocks.unshift(block)
  }
  const whole = wholeLines(blocks, at)
  const trusted = !altered && year.writer === WRITER
  const changes = trusted ? parseTrustedLines<ChangeRecord>(whole) : await checkLines(whole.toString())
  return { changes: changes.slice(-most), altered }
}

function countLines(block: Buffer): number {
  let count = 0
  for (let at = block.indexOf(LINE_END); at >= 0; at = block.indexOf(LINE_END, at + 1)) count += 1
  return count
}

/** The first change that lies wholly in these blocks, of which the first is the `at`-th of its file; undefined without one. */
function firstWhole(blocks: readonly Buffer[], at: number): { at: string } | undefined {
  const [first] = blocks
  if (!first) return undefined
  const from = at > 0 ? first.indexOf(LINE_END) + 1 : 0
  const to = first.indexOf(LINE_END, from)
  if (to < 0) return undefined
  try {
    return JSON.parse(first.subarray(from, to).toString())
  } catch {
    return undefined
  }
}

/** The lines of these blocks but for one that began before them. */
function wholeLines(blocks: readonly Buffer[], at: number): Buffer {
  const bytes = Buffer.concat(blocks)
  return bytes.subarray(at > 0 ? bytes.indexOf(LINE_END) + 1 : 0)
}

function isOlder(change: { at: string } | undefined, since: string | undefined): boolean {
  return change !== undefined && since !== undefined && change.at < since
}

async function checkLines(text: string): Promise<ChangeRecord[]> {
  const { STORED_SCHEMAS } = await import('./stored-schemas.ts')
  return parseLines(text, STORED_SCHEMAS.change).values
}
