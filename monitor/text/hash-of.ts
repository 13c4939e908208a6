import { createHash } from 'node:crypto'
import type { Pieces } from './pieces.ts'

/** SHA-256, hex; of a text, that of its UTF-8 bytes. */
export function hashOf(content: string | Uint8Array | Pieces): string {
  const hash = createHash('sha256')
  if (typeof content === 'string' || content instanceof Uint8Array) hash.update(content)
  else for (const piece of content) hash.update(piece)
  return hash.digest('hex')
}
