import type { Page } from '../../shared/page/page.ts'
import { pageText } from '../../shared/page/page-text.ts'
import { hashOf } from '../text/hash-of.ts'

/** A hash of what a page says, whatever its markup. */
export function hashText(page: Page): string {
  return hashOf(pageText(page))
}
