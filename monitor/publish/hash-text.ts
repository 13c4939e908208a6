import { createHash } from 'node:crypto'
import type { FileVersion } from '../../shared/feed/published-files.ts'

/** SHA-256 of a text's UTF-8 bytes, hex. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The version of a file with this text. */
export function versionOf(path: string, text: string): FileVersion {
  return { path, bytes: Buffer.byteLength(text), sha256: hashText(text) }
}
