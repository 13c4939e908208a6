import { hashOf } from '../text/hash-of.ts'

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
export interface LogTail {
  year: string
  at: number
  bytes: Buffer
}

export const LOG_FOLDER = 'changes'

/** How much of a log one hash stands for, in bytes. */
export const BLOCK = 64 * 1024

export function logFileOf(year: string): string {
  return `${LOG_FOLDER}/${year}.jsonl`
}

/** The hashes of blocks one behind the other. */
export function hashBlocks(bytes: Buffer): string[] {
  const count = Math.ceil(bytes.length / BLOCK)
  return Array.from({ length: count }, (_, at) => hashBlock(bytes.subarray(at * BLOCK, (at + 1) * BLOCK)))
}

export function hashBlock(bytes: Buffer): string {
  return hashOf(bytes).slice(0, 16)
}
