import type { Family } from '../reading/page-reading.ts'

/** Minutes between two looks: in school hours (Monday to Friday, 6 a.m. to 6 p.m. in California), and otherwise. */
export interface Pace {
  readonly schoolHours: number
  readonly otherwise: number
}

/** The page to look for a link on, and the words of that link. */
export interface FoundBy {
  /** Id of another source. */
  readonly on: string
  readonly linkText: string
}

/** The pages that a listing leads to: each is read when new, then again for some days. */
export interface LeadsTo {
  /** A canonical address in which `*` stands for any run of characters without a slash and `#` for a number. */
  readonly match: string
  readonly family: Family
  /** Days after the first sight of the link during which the page is read again. */
  readonly rereadForDays: number
  readonly paceMinutes: number
  /** How the address tells which page is newer: by its number, by its MM-DD-YY, or not at all (the order on the page). */
  readonly newest: 'number' | 'date' | 'listed'
  /** At most so many pages, newest first: an archive of ten years is not read on the first day. */
  readonly atMost: number
}

/** A public page worth watching. */
export interface Source {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string
  readonly name: string
  /** Canonical address; null where the page is only found by a link. */
  readonly address: string | null
  /** Tried first, since addresses move; `address` is what remains when the link is not found. */
  readonly foundBy?: FoundBy
  /** What the page is expected to be. */
  readonly family: Family
  readonly kind: 'page' | 'listing' | 'feed'
  readonly pace: Pace
  readonly leadsTo?: LeadsTo
  /** Of a feed on everything: only items that hold one of these words count. Matched as whole words, any case. */
  readonly keepItemsWith?: readonly string[]
  readonly enabled: boolean
}
