import type { Expectations } from './expectations.ts'

/** A changed page that is not believed yet: since when (ISO 8601 instant, UTC) and on how many looks it has been the same. */
export interface Suspect {
  since: string
  looks: number
  /** SHA-256 of its text, hex. */
  textHash: string
  shape: Expectations
}

/** A version of a page that was believed: the hash of its text and the instant at which it was met. */
export interface PageVersion {
  textHash: string
  at: string
}

/** What is remembered of a page so that its next reading can be judged. Plain data. */
export interface PageMemory {
  /** Null while it was never read. */
  expectations: Expectations | null
  /** The last few versions, oldest first. */
  versions: PageVersion[]
  suspect?: Suspect
  /** Somebody has looked at the page and said that it is good as it is: the next reading is believed. */
  accepted?: true
}

export const NO_MEMORY: PageMemory = { expectations: null, versions: [] }
