import type { ChangeRecord } from '../shared/changes/change-record.ts'
import { keepKnown } from '../shared/changes/keep-known.ts'
import { mergePage } from '../shared/changes/merge-page.ts'
import type { RawPage } from '../shared/page/page.ts'
import { parsePage } from '../shared/page/parse-page.ts'
import type { PageReading } from '../shared/reading/page-reading.ts'
import { readParsedPage } from '../shared/reading/read-page.ts'
import { hashBytes, hashText } from './pass/hash-page.ts'
import { judgePage, type PagePast } from './pass/judge-page.ts'
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
    let state: StoredState = store.read()
    const changes: ChangeRecord[] = []
    const leftOut: LeftOut[] = []
    for (const { name, raw } of pages) {
      const taken = await takeInPage(state, raw, now)
      if ('why' in taken) leftOut.push({ name, ...taken })
      else {
        changes.push(...taken.changes)
        state = taken.state
      }
    }
    const ended = await saveAndPublish(store, job, { state, changes, now, idle: false })
    return ended.ok ? { ...ended, leftOut } : ended
  } finally {
    await store.close()
  }
}

type TakenIn = { state: StoredState; changes: readonly ChangeRecord[] } | Omit<LeftOut, 'name'>

async function takeInPage(state: StoredState, raw: RawPage, now: string): Promise<TakenIn> {
  const { url, fetchedAt } = raw
  const page = await parsePage(raw)
  const reading = readParsedPage(raw, page)
  if (reading.outcome !== 'ok') return { why: reading.outcome, reason: reading.reason ?? 'it cannot be trusted' }
  const lastRead = state.health.pages[url]?.lastReadAt
  if (lastRead && lastRead > fetchedAt) {
    return { why: 'older', reason: `the same page was read later, on ${lastRead}` }
  }
  const hashes = { bodyHash: hashBytes(raw.bytes), textHash: hashText(page) }
  const past = pastOf(state, url)
  const judged = past ? judgePage(raw, page, reading, past, hashes) : null
  if (judged?.kind === 'unreadable') return { why: 'unreadable', reason: judged.note ?? 'it has changed' }
  const whole = mergePage(state.records, reading, { url, fetchedAt, textHash: hashes.textHash, now })
  const { records, changes } = judged?.kind === 'held' ? keepKnown(state.records, whole) : whole
  return { state: { ...state, records, health: withReading(state, raw) }, changes }
}

/** What a watched page is judged by; null for a page that nobody watches. */
function pastOf({ pages, records }: StoredState, url: string): PagePast | null {
  const known = pages.find((page) => page.url === url)
  return known ? { memory: known.memory, bodyHash: known.bodyHash, records } : null
}

/** A watched page that somebody saved by hand was read then; what the last look of our own gave stays. */
function withReading({ health }: StoredState, { url, fetchedAt }: RawPage): StoredState['health'] {
  const known = health.pages[url]
  return known ? { ...health, pages: { ...health.pages, [url]: { ...known, lastReadAt: fetchedAt } } } : health
}
