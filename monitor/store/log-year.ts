import { hashOf } from '../text/hash-of.ts'
import type { Pieces } from '../text/pieces.ts'

/** What is to be found in one file of the log: `changes/2026.jsonl` holds what was seen in that year, by California's time. */
export interface LogYear {
  year: string
  bytes: number
  /** In which shape its lines were written; see `writer.ts`. */
  writer: string
  /** Of each block its SHA-256, shortened to 16 hex digits: whoever reads the end of a log need not read the rest to trust it. */
  blocks: string[]
}

/** Lines that belong behind the first `at` bytes of a year's file, in place of whatever is there. */
export interface LogTail<Lines = Buffer | Pieces> {
  year: string
  at: number
  lines: Lines
}

export const LOG_FOLDER = 'changes'

/** How much of a log one hash stands for, in bytes. */
export const BLOCK = 64 * 1024

export function logFileOf(year: string): string {
  return `${LOG_FOLDER}/${year}.jsonl`
}

/** The hashes of blocks one behind the other, the last of which may be begun, and how many bytes they are together. */
export function hashBlocks(parts: Iterable<Buffer | string>): Pick<LogYear, 'bytes' | 'blocks'> {
  const blocks: string[] = []
  const block = Buffer.alloc(BLOCK)
  let filled = 0
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    for (let from = 0; from < bytes.length; ) {
      const taken = bytes.copy(block, filled, from)
      from += taken
      filled += taken
      if (filled < BLOCK) continue
      blocks.push(hashBlock(block))
      filled = 0
    }
  }
  const bytes = blocks.length * BLOCK + filled
  if (filled > 0) blocks.push(hashBlock(block.subarray(0, filled)))
  return { bytes, blocks }
}

export function hashBlock(bytes: Buffer): string {
  return hashOf(bytes).slice(0, 16)
}
