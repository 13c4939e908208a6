import { createHash } from 'node:crypto'
import type { FileVersion } from '../../shared/feed/published-files.ts'
import type { Pieces } from '../text/pieces.ts'

/** The version of a file with this text, which is gone through once. */
export function versionOf(path: string, text: string | Pieces): FileVersion {
  const hash = createHash('sha256')
  let bytes = 0
  for (const piece of typeof text === 'string' ? [text] : text) {
    hash.update(piece)
    bytes += Buffer.byteLength(piece)
  }
  return { path, bytes, sha256: hash.digest('hex') }
}
