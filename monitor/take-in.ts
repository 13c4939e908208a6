import { mergePage } from '../shared/changes/merge-page.ts'
import type { RawPage } from '../shared/page/page.ts'
import { parsePage } from '../shared/page/parse-page.ts'
import type { PageReading } from '../shared/reading/page-reading.ts'
import { readParsedPage } from '../shared/reading/read-page.ts'
import { hashText } from './pass/hash-page.ts'
import { type SaveJob, type SaveResult, saveAndPublish } from './save-and-publish.ts'
import { openStore } from './store/open-store.ts'
import type { StoredState } from './store/stored-state.ts'

/** A page that somebody saved, and what it is called. */
export interface SavedRaw {
  readonly name: string
  readonly raw: RawPage
}

/** Why a page was left out; one plain clause. `older`: a newer copy of it was read before. */
export interface LeftOut {
  readonly name: string
  readonly why: PageReading['outcome'] | 'older'
  readonly reason: string
}

export type TakeInEnd = { ok: true; result: SaveResult; leftOut: readonly LeftOut[] } | { ok: false; error: string }

/**
 * Merges saved pages into what is known, saves and publishes, as a pass does with fetched ones. A page that cannot be
 * trusted, or of which a newer copy was read, is left out. `now`: ISO 8601 instant, UTC.
 */
export async function takeInPages(job: SaveJob, pages: readonly SavedRaw[], now: string): Promise<TakeInEnd> {
  const opened = await openStore(job.dataDir, { now: () => Date.parse(now) })
  if (!opened.ok) return { ok: false, error: opened.problem.message }
  const { store } = opened
  try {
    for (const note of store.notes) job.log.warn(note)
    let state = store.read()
    const changes: SaveResult['changes'][number][] = []
    const leftOut: LeftOut[] = []
    for (const { name, raw } of pages) {
      const page = await parsePage(raw)
      const reading = readParsedPage(raw, page)
      const known = state.health.pages[raw.url]?.lastReadAt
      if (reading.outcome !== 'ok') {
        leftOut.push({ name, why: reading.outcome, reason: reading.reason ?? 'it cannot be trusted' })
      } else if (known && known > raw.fetchedAt) {
        leftOut.push({ name, why: 'older', reason: `the same page was read later, on ${known}` })
      } else {
        const { url, fetchedAt } = raw
        const merged = mergePage(state.records, reading, { url, fetchedAt, textHash: hashText(page), now })
        changes.push(...merged.changes)
        state = { ...state, records: merged.records, health: withReading(state, raw) }
      }
    }
    const ended = await saveAndPublish(store, job, { state, changes, now, idle: false })
    return ended.ok ? { ...ended, leftOut } : ended
  } finally {
    await store.close()
  }
}

/** A watched page that somebody saved by hand was read then; what the last look of our own gave stays. */
function withReading({ health }: StoredState, { url, fetchedAt }: RawPage): StoredState['health'] {
  const known = health.pages[url]
  return known ? { ...health, pages: { ...health.pages, [url]: { ...known, lastReadAt: fetchedAt } } } : health
}
