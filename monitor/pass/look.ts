import type { Page } from '../../shared/page/page.ts'
import type { Outcome, PageReading } from '../../shared/reading/page-reading.ts'
import type { PageMemory } from '../../shared/reading/trust/page-memory.ts'
import type { Source } from '../../shared/sources/source.ts'
import type { Validators } from '../fetch/fetch-result.ts'

/** A page to look at. */
export interface Target {
  readonly source: Source
  /** Canonical address. */
  readonly url: string
  /** The listing that led to it; null for the source's own page. */
  readonly foundOn: string | null
}

/**
 * What one look at a page gave. `unchanged`: known to be the page that was read last (`validators` where the server gave
 * new ones). `held`: only what it says anew counts. `distrusted`: nothing may be learned from it. `reason` is
 * one plain clause; `memory` is what is to be remembered of the page from now on.
 */
export type Look =
  | { kind: 'unchanged'; validators?: Validators | null }
  | {
      kind: 'read'
      reading: PageReading
      fetchedAt: string
      bodyHash: string
      textHash: string
      validators: Validators | null
      /** Its blocks, where other pages are found by its links. */
      page: Page | null
      memory: PageMemory
      /** What was unusual about it and believed all the same; null where nothing was. */
      note: string | null
    }
  | { kind: 'held'; reason: string; reading: PageReading; fetchedAt: string; textHash: string; memory: PageMemory }
  | { kind: 'distrusted'; outcome: Exclude<Outcome, 'ok' | 'not-modified'>; reason: string; memory?: PageMemory }

/** A look that found something to read. */
export type ReadingLook = Extract<Look, { reading: PageReading }>

/** A look, and whose it was. `url` is null where the source's page could not even be found. */
export interface Visit {
  readonly source: Source
  readonly url: string | null
  readonly foundOn: string | null
  readonly look: Look
}

/** What there is to tell of a visit once its reading is merged into what is known, and no longer needed. */
export interface VisitReport {
  readonly source: Source
  readonly url: string | null
  readonly kind: Look['kind']
  /** What was unusual about the page although it was believed; null where nothing was. */
  readonly note: string | null
}
