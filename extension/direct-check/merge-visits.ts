import { isOver } from '../../shared/changes/is-over.ts'
import { mergePage } from '../../shared/changes/merge-page.ts'
import { moveProofs } from '../../shared/changes/move-proofs.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { Source } from '../../shared/sources/source.ts'
import { describeHealth } from './describe-health.ts'
import type { DirectCopy, DirectPage } from './direct-copy.ts'
import type { DirectPass, Visit } from './look.ts'

/** So many days after it is over a record is let go. */
const KEPT_DAYS = 60
const DAY_MS = 86_400_000

/** What is known after a pass. A page that cannot be trusted changes its own health and nothing else. */
export function mergeVisits(known: DirectCopy | null, visits: readonly Visit[], pass: DirectPass): DirectCopy {
  let records = known?.records ?? []
  let pages = known?.pages ?? []
  for (const visit of visits) {
    const { source, url, foundOn, look } = visit
    const before = pages.find((page) => page.source === source.id && page.foundOn === foundOn && isSame(page, visit))
    if (before?.url && url && before.url !== url) records = moveProofs(records, before.url, url)
    const page = followPage(before, visit, pass.now)
    pages = before ? pages.map((each) => (each === before ? page : each)) : [...pages, page]
    if (look.kind !== 'read' || url === null) continue
    records = mergePage(records, look.reading, {
      url,
      fetchedAt: pass.now,
      textHash: look.textHash,
      now: pass.now,
    }).records
  }
  const kept = keepNewest(pages, pass.sources)
  return {
    records: letGo(records, kept, pass.now),
    health: describeHealth(pass.sources, kept),
    readBy: pass.readBy,
    checkedAt: Date.parse(pass.now),
    failedPasses: countFailures(known?.failedPasses ?? 0, visits),
    pages: kept,
  }
}

/** A source has one page of its own, wherever it stands; those behind it are told apart by their addresses. */
function isSame(page: DirectPage, { url, foundOn }: Visit): boolean {
  return foundOn === null || page.url === url
}

function followPage(before: DirectPage | undefined, { source, url, foundOn, look }: Visit, now: string): DirectPage {
  const stays = before?.url === url ? before : undefined
  const page = {
    ...{ source: source.id, url, foundOn },
    firstSeenAt: before?.firstSeenAt ?? now,
    validators: stays?.validators ?? null,
    bodyHash: stays?.bodyHash ?? null,
    lastCheckedAt: now,
  }
  if (look.kind === 'distrusted') {
    return { ...page, outcome: look.outcome, reason: look.reason, lastReadAt: before?.lastReadAt ?? null }
  }
  if (look.kind === 'unchanged') return { ...page, outcome: 'not-modified', reason: null, lastReadAt: now }
  const { validators, bodyHash } = look
  return { ...page, validators, bodyHash, outcome: 'ok', reason: null, lastReadAt: now }
}

/** Behind a listing, only as many pages as are followed: the last that were met, and of those met together the first. */
function keepNewest(pages: readonly DirectPage[], sources: readonly Source[]): DirectPage[] {
  const followed = new Set<DirectPage>()
  for (const { id, leadsTo } of sources) {
    const behind = pages.filter((page) => page.source === id && page.foundOn !== null)
    const newest = behind.toSorted((a, b) => Date.parse(b.firstSeenAt) - Date.parse(a.firstSeenAt))
    for (const page of newest.slice(0, leadsTo?.atMost ?? 0)) followed.add(page)
  }
  return pages.filter((page) => page.foundOn === null || followed.has(page))
}

/** Without what is long over, and without what only pages state that nobody looks at any more, unless it is still ahead. */
function letGo(records: readonly SourceRecord[], pages: readonly DirectPage[], now: string): SourceRecord[] {
  const earlier = new Date(Date.parse(now) - KEPT_DAYS * DAY_MS).toISOString()
  const followed = new Set(pages.map(({ url }) => url))
  return records.filter((record) => {
    if (isOver(record, earlier)) return false
    if (record.sources.some(({ url }) => followed.has(url))) return true
    return (record.start !== null || record.end !== null) && !isOver(record, now)
  })
}

function countFailures(before: number, visits: readonly Visit[]): number {
  if (visits.length === 0) return before
  return visits.every(({ look }) => look.kind === 'distrusted') ? before + 1 : 0
}
