import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { hashOf } from '../text/hash-of.ts'
import type { Pieces } from '../text/pieces.ts'

/** In bytes. */
const READ_AT_ONCE = 64 * 1024

/** A file's new bytes, written beside it. */
export interface Draft {
  /** Puts them in its place: a reader meets the old file or the new one, never half of one. */
  put(): Promise<void>
  /** Throws them away where they are not in its place yet. */
  drop(): Promise<void>
}

/**
 * Drafts what a file is to be; null where its bytes are already there. `hash`: SHA-256 (hex) of the text. Throws what the file
 * system throws.
 */
export async function stageFile(path: string, text: string | Pieces, hash = hashOf(text)): Promise<Draft | null> {
  if ((await hashFile(path).catch(() => null)) === hash) return null
  await mkdir(resolve(dirname(path)), { recursive: true })
  const draft = `${path}.${process.pid}.new`
  const drop = () => rm(draft, { force: true })
  try {
    await writeFile(draft, text)
  } catch (problem) {
    // Whatever keeps it from being removed, what is told is why it could not be written.
    await drop().catch(() => {})
    throw problem
  }
  return { put: () => rename(draft, path), drop }
}

/** SHA-256 (hex) of a file that may be long. */
async function hashFile(path: string): Promise<string> {
  await using file = await open(path)
  const hash = createHash('sha256')
  const part = Buffer.allocUnsafe(READ_AT_ONCE)
  for (;;) {
    const { bytesRead } = await file.read(part, 0, READ_AT_ONCE, null)
    if (bytesRead === 0) return hash.digest('hex')
    hash.update(part.subarray(0, bytesRead))
  }
}
