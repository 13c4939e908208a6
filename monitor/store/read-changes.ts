import { join } from 'node:path'
import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { changeSchema } from '../../shared/changes/change-schema.ts'
import type { ReadingDisk } from './disk.ts'
import { LOG_FILE } from './journal.ts'
import { parseLines } from './parse-lines.ts'

const BLOCK = 64 * 1024
const LINE_END = 0x0a

/**
 * The last `most` changes among the first `size` bytes of the log, oldest first. Only the end of the file is read. Lines
 * that cannot be read are left out.
 */
export async function readLastChanges(
  disk: ReadingDisk,
  folder: string,
  size: number,
  most: number,
): Promise<ChangeRecord[]> {
  const blocks: Buffer[] = []
  let from = size
  let lines = 0
  while (from > 0 && lines <= most) {
    const block = await disk.readRange(join(folder, LOG_FILE), Math.max(0, from - BLOCK), from)
    from = Math.max(0, from - BLOCK)
    blocks.unshift(block)
    for (const byte of block) if (byte === LINE_END) lines += 1
  }
  const bytes = Buffer.concat(blocks)
  const first = from > 0 ? bytes.indexOf(LINE_END) + 1 : 0
  const { values } = parseLines(bytes.subarray(first).toString(), changeSchema)
  return most > 0 ? values.slice(-most) : []
}
