import { measureLoss } from '../../shared/changes/measure-loss.ts'
import { decodeText } from '../../shared/page/decode-text.ts'
import type { Page, RawPage } from '../../shared/page/page.ts'
import type { PageReading } from '../../shared/reading/page-reading.ts'
import { judgeReading, type ReadingJudgement } from '../../shared/reading/trust/judge-reading.ts'
import { NO_MEMORY, type PageMemory } from '../../shared/reading/trust/page-memory.ts'
import { measureShape } from '../../shared/reading/trust/page-shape.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'

/** What is known of a page before it is looked at. */
export interface PagePast {
  readonly memory: PageMemory | undefined
  /** What it stated. */
  readonly records: readonly SourceRecord[]
  /** SHA-256 of the bytes that were trusted last, hex; null where there are none. */
  readonly bodyHash: string | null
}

/** Hashes of what was fetched now, hex. */
export interface PageHashes {
  readonly bodyHash: string
  readonly textHash: string
}

/** Judges a page that is good by itself by its own past. `raw.url` is the address under which its records are known. */
export function judgePage(
  raw: RawPage,
  page: Page,
  reading: PageReading,
  { memory, records, bodyHash: known }: PagePast,
  { bodyHash, textHash }: PageHashes,
): ReadingJudgement {
  const { url, fetchedAt } = raw
  const shape = measureShape(page, reading, decodeText(raw.bytes, raw.contentType))
  // A feed shows its newest items only: what leaves it is not lost.
  const loss = measureLoss(page.format === 'feed' ? [] : records, reading, { url, fetchedAt, textHash, now: fetchedAt })
  return judgeReading(memory ?? NO_MEMORY, { shape, textHash, isKnown: bodyHash === known, ...loss }, fetchedAt)
}
