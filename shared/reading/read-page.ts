import type { RawPage } from '../page/page.ts'
import { parsePage } from '../page/parse-page.ts'
import type { PageReading } from './page-reading.ts'
import { readParsedPage } from './read-parsed-page.ts'

/** Everything one page says (RECORDS.md). A page that cannot be trusted gives its outcome and no record. */
export async function readPage(raw: RawPage): Promise<PageReading> {
  return readParsedPage(raw, await parsePage(raw))
}
