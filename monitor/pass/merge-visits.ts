import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import type { KnownRecords, KnownState, PageState } from '../store/stored-state.ts'
import { followHealth } from './follow-health.ts'
import { followPage } from './follow-page.ts'
import { healthKey, selectOwnPage } from './known-pages.ts'
import type { Visit } from './look.ts'
import type { ReadVisit } from './merge-readings.ts'
import { movePage } from './move-page.ts'

/** `records` and `pages` are the very ones that went in where nothing about them changed. */
export interface MergedState {
  readonly state: KnownState
  readonly changes: readonly ChangeRecord[]
}

/** Of a pass: when (ISO 8601 instant, UTC) and what read the pages. */
export interface PassStamp {
  readonly now: string
  readonly readBy: string
}

/** What is known after a pass. */
export async function mergeVisits(known: KnownState, visits: readonly Visit[], stamp: PassStamp): Promise<MergedState> {
  const before = visits.reduce(followMove, known)
  const pages = new Map(before.pages.map((page) => [keyOf(page.source, page.url), page]))
  const health = { ...before.health.pages }
  const readings: ReadVisit[] = []
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
    if (look.kind === 'read' || look.kind === 'held') readings.push({ url, look })
  }
  const { records, changes } = await mergeRead(before.records, readings, stamp.now)
  return {
    state: {
      records,
      pages: pagesChanged ? [...pages.values()] : before.pages,
      health: { ...before.health, pages: health },
    },
    changes,
  }
}

async function mergeRead(known: KnownRecords, readings: readonly ReadVisit[], now: string) {
  if (readings.length === 0) return { records: known, changes: [] }
  // What compares is loaded where something was read: most passes find nothing new.
  const { mergeReadings } = await import('./merge-readings.ts')
  const { records, changes } = mergeReadings(known(), readings, now)
  return { records: () => records, changes }
}

function followMove(state: KnownState, { source, url, foundOn }: Visit): KnownState {
  const own = foundOn === null ? selectOwnPage(source, state.pages) : undefined
  return own && url !== null && own.url !== url ? movePage(state, own, url) : state
}

function keyOf(source: string, url: string): string {
  return `${source} ${url}`
}
