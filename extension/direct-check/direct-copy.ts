import type { WatchCopy } from '../feed-client/watch-copy.ts'

/** What the public pages said when the extension last read them itself. */
export interface DirectCopy extends WatchCopy {
  /** The version of the reader. */
  readBy: string
  /** When the last pass ended (milliseconds since 1970 UTC). */
  checkedAt: number
  /** What the next pass needs to know of each page; nobody else's business. */
  pages: unknown[]
}
