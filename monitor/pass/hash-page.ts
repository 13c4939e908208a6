import { createHash } from 'node:crypto'
import type { Page } from '../../shared/page/page.ts'

/** SHA-256, hex. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A hash of what a page says, whatever its markup: title, date line and the text of its body. */
export function hashText({ title, dateline, body }: Page): string {
  return hashBytes([title ?? '', dateline ?? '', ...body.map(({ text }) => text)].join('\n'))
}
