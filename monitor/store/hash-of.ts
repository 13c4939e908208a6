import { createHash } from 'node:crypto'

/** SHA-256, hex; of a text, that of its UTF-8 bytes. */
export function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
