import { createHash } from 'node:crypto'
import type { Page } from '../../shared/page/page.ts'
import { pageText } from '../../shared/page/page-text.ts'

/** SHA-256, hex. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A hash of what a page says, whatever its markup. */
export function hashText(page: Page): string {
  return hashBytes(pageText(page))
}
