import type { ChangeRecord } from '../shared/changes/change-record.ts'
import { keepKnown } from '../shared/changes/keep-known.ts'
import { planMerge } from '../shared/changes/plan-merge.ts'
import { RecordIndex } from '../shared/changes/record-index.ts'
import type { RawPage } from '../shared/page/page.ts'
import { parsePage } from '../shared/page/parse-page.ts'
import type { PageReading } from '../shared/reading/page-reading.ts'
import { readParsedPage } from '../shared/reading/read-parsed-page.ts'
import { hashText } from './pass/hash-page.ts'
import { judgePage } from './pass/judge-page.ts'
import { type SaveJob, type SaveResult, saveAndPublish } from './save-and-publish.ts'
import { openStore } from './store/open-store.ts'
import type { PageState, StoredState } from './store/stored-state.ts'
import { hashOf } from './text/hash-of.ts'

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
    const known = store.known()
    const reading: TakingIn = {
      pages: new Map(known.pages.toReversed().map((page) => [page.url, page])),
      records: new RecordIndex(known.records()),
      health: { ...known.health.pages },
    }
    const changes: ChangeRecord[] = []
    const leftOut: LeftOut[] = []
    for (const { name, raw } of pages) {
      const taken = await takeInPage(reading, raw, now)
      if ('why' in taken) leftOut.push({ name, ...taken })
      else changes.push(...taken.changes)
    }
    const health = { ...known.health, pages: reading.health }
    const records = reading.records.list()
    const state = { ...known, records: () => records, health }
    const ended = await saveAndPublish(store, job, { state, changes, now, idle: false })
    return ended.ok ? { ...ended, leftOut } : ended
  } finally {
    await store.close()
  }
}

/** What is known while pages are taken in, one after the other. */
interface TakingIn {
  /** By address; the first of a page that two sources share. */
  readonly pages: ReadonlyMap<string, PageState>
  readonly records: RecordIndex
  readonly health: StoredState['health']['pages']
}

type TakenIn = { changes: readonly ChangeRecord[] } | Omit<LeftOut, 'name'>

async function takeInPage({ pages, records, health }: TakingIn, raw: RawPage, now: string): Promise<TakenIn> {
  const { url, fetchedAt } = raw
  const page = await parsePage(raw)
  const reading = readParsedPage(raw, page)
  if (reading.outcome !== 'ok') return { why: reading.outcome, reason: reading.reason ?? 'it cannot be trusted' }
  const looked = health[url]
  if (looked?.lastReadAt && looked.lastReadAt > fetchedAt) {
    return { why: 'older', reason: `the same page was read later, on ${looked.lastReadAt}` }
  }
  const hashes = { bodyHash: hashOf(raw.bytes), textHash: hashText(page) }
  const watched = pages.get(url)
  // A page that nobody watches has no past to be judged by.
  const past = watched && { memory: watched.memory, bodyHash: watched.bodyHash, records: records.onPage(url) }
  const judged = past ? judgePage(raw, page, reading, past, hashes) : null
  if (judged?.kind === 'unreadable') return { why: 'unreadable', reason: judged.note ?? 'it has changed' }
  const whole = planMerge(records, reading, { url, fetchedAt, textHash: hashes.textHash, now })
  const merge = judged?.kind === 'held' ? keepKnown(whole) : whole
  records.apply(merge)
  // A watched page that somebody saved by hand was read then; what the last look of our own gave stays.
  if (looked) health[url] = { ...looked, lastReadAt: fetchedAt }
  return merge
}
