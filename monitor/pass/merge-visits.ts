import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import { keepKnown } from '../../shared/changes/keep-known.ts'
import { planMerge } from '../../shared/changes/plan-merge.ts'
import { RecordIndex } from '../../shared/changes/record-index.ts'
import type { PageState, StoredState } from '../store/stored-state.ts'
import { followHealth } from './follow-health.ts'
import { followPage } from './follow-page.ts'
import { healthKey, selectOwnPage } from './known-pages.ts'
import type { Visit } from './look.ts'
import { movePage } from './move-page.ts'

/** `records` and `pages` are the very ones that went in where nothing about them changed. */
export interface MergedState {
  readonly state: StoredState
  readonly changes: readonly ChangeRecord[]
}

/** Of a pass: when (ISO 8601 instant, UTC) and what read the pages. */
export interface PassStamp {
  readonly now: string
  readonly readBy: string
}

/** What is known after a pass. The pages are merged one by one, in the order of the visits. */
export function mergeVisits(known: StoredState, visits: readonly Visit[], stamp: PassStamp): MergedState {
  const before = visits.reduce(followMove, known)
  const pages = new Map(before.pages.map((page) => [keyOf(page.source, page.url), page]))
  const health = { ...before.health.pages }
  const changes: ChangeRecord[] = []
  let records: RecordIndex | null = null
  let pagesChanged = false
  for (const { source, url, foundOn, look } of visits) {
    const key = healthKey(source, url)
    health[key] = followHealth(health[key], look, stamp.now)
    if (url === null) continue
    // Once the page is found, nobody looks at its stand-in any more.
    delete health[healthKey(source, null)]
    const page = pages.get(keyOf(source.id, url))
    const next: PageState = followPage({ source: source.id, url, foundOn }, page, look, stamp)
    pagesChanged ||= next !== page
    pages.set(keyOf(source.id, url), next)
    if (look.kind !== 'read' && look.kind !== 'held') continue
    const { reading, fetchedAt, textHash } = look
    records ??= new RecordIndex(before.records)
    const whole = planMerge(records, reading, { url, fetchedAt, textHash, now: stamp.now })
    const merge = look.kind === 'held' ? keepKnown(whole) : whole
    records.apply(merge)
    changes.push(...merge.changes)
  }
  return {
    state: {
      records: records?.list() ?? before.records,
      pages: pagesChanged ? [...pages.values()] : before.pages,
      health: { ...before.health, pages: health },
    },
    changes,
  }
}

function followMove(state: StoredState, { source, url, foundOn }: Visit): StoredState {
  const own = foundOn === null ? selectOwnPage(source, state.pages) : undefined
  return own && url !== null && own.url !== url ? movePage(state, own, url) : state
}

function keyOf(source: string, url: string): string {
  return `${source} ${url}`
}
