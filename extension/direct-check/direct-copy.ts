import type { Outcome } from '../../shared/reading/page-reading.ts'
import type { WatchCopy } from '../feed-client/watch-copy.ts'

/** What a server gave to recognise an unchanged page by; sent back exactly as it came. */
export interface PageValidators {
  etag: string | null
  lastModified: string | null
}

/** What the next pass needs to know of a page. Instants in ISO 8601, UTC; hashes SHA-256, hex. */
export interface DirectPage {
  /** Id of the source that it belongs to. */
  source: string
  /** Canonical address; null while the link that leads to the page has not been found. */
  url: string | null
  /** The listing that led to it; null for the source's own page. */
  foundOn: string | null
  firstSeenAt: string
  /** Of the last good page; null while there was none. */
  validators: PageValidators | null
  bodyHash: string | null
  /** How the last look went, and why it did not go well, in one plain clause. */
  outcome: Outcome
  reason: string | null
  lastCheckedAt: string
  /** The last time that it was read or known to be unchanged; null for never. */
  lastReadAt: string | null
}

/** What the public pages said when the extension last read them itself. */
export interface DirectCopy extends WatchCopy {
  /** The version of the extension that read them: a later one may read them better. */
  readBy: string
  /** The moment of the last pass (milliseconds since 1970 UTC). */
  checkedAt: number
  /** How many passes in a row have read nothing at all. */
  failedPasses: number
  pages: DirectPage[]
}
