import type { Page } from '../../shared/page/page.ts'
import type { Outcome, PageReading } from '../../shared/reading/page-reading.ts'
import type { Source } from '../../shared/sources/source.ts'
import type { PageValidators } from './direct-copy.ts'

/** When a pass is made and by what, and what it looks at. */
export interface DirectPass {
  /** ISO 8601 instant, UTC. */
  now: string
  /** The version of the extension. */
  readBy: string
  sources: readonly Source[]
}

/**
 * What one look at a page gave. `distrusted`: nothing may be learned from it; `reason` is one plain clause, and with
 * `leavesSite` the site's other pages are not asked for either.
 */
export type Look =
  | { kind: 'unchanged' }
  | {
      kind: 'read'
      reading: PageReading
      page: Page
      bodyHash: string
      textHash: string
      validators: PageValidators | null
    }
  | { kind: 'distrusted'; outcome: Exclude<Outcome, 'ok' | 'not-modified'>; reason: string; leavesSite?: boolean }

/** A look, and at which page. `url` is null where the page could not be found. */
export interface Visit {
  source: Source
  url: string | null
  foundOn: string | null
  look: Look
}
