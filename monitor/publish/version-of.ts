import type { FileVersion } from '../../shared/feed/published-files.ts'
import { hashOf } from '../text/hash-of.ts'
import type { Pieces } from '../text/pieces.ts'

/** The version of a file with this text. */
export function versionOf(path: string, text: string | Pieces): FileVersion {
  let bytes = 0
  for (const piece of typeof text === 'string' ? [text] : text) bytes += Buffer.byteLength(piece)
  return { path, bytes, sha256: hashOf(text) }
}
