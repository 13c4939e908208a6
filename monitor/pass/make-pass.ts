import type { ChangeRecord } from '../../shared/changes/change-record.ts'
import type { Fetcher } from '../fetch/fetch-result.ts'
import type { RequestLedger } from '../fetch/request-budget.ts'
import type { Log } from '../ports/log.ts'
import { clearMemory, keepMemorySmall } from '../ports/memory.ts'
import type { Registry } from '../sources/parse-sources-file.ts'
import type { KnownState } from '../store/stored-state.ts'
import { clearBetween } from './clear-between.ts'
import type { Visit, VisitReport } from './look.ts'
import { createLooker, type LookAt } from './look-at-page.ts'
import { mergeVisits } from './merge-visits.ts'
import type { Plan } from './plan-pass.ts'
import { readsMany } from './reads-many.ts'
import { visitSources } from './visit-sources.ts'

/** A fetcher, and the requests that it and those before it have made. */
export interface CountingFetcher {
  readonly fetcher: Fetcher
  ledger(): RequestLedger | null
}

/** What a pass works with. */
export interface PassTools {
  readonly registry: Registry
  readonly log: Log
  /** A fetcher for one pass. `earlier`: the requests that earlier passes made. */
  openFetcher(earlier: RequestLedger | null): Promise<CountingFetcher>
  /** The version of this program. */
  readonly readBy: string
  /** Aborted when somebody asks for an end: what was read until then is kept. */
  readonly stop: AbortSignal
  /** Told after each look: how many are done, and whose page it was. */
  onLook(done: number, name: string): void
}

/** What a pass came to. */
export interface Passed {
  readonly visits: readonly VisitReport[]
  readonly state: KnownState
  readonly changes: readonly ChangeRecord[]
}

/** Visits everything that is planned, and merges what was seen into what is known. `now`: ISO 8601 instant, UTC. */
export async function makePass(tools: PassTools, known: KnownState, plan: Plan, now: string): Promise<Passed> {
  const { visits, requests } = await visitAll(tools, known, plan)
  clearMemory()
  const { state, changes } = await mergeVisits(known, visits, { now, readBy: tools.readBy })
  clearMemory()
  return { visits: visits.map(reportOf), state: { ...state, health: { ...state.health, requests } }, changes }
}

function reportOf({ source, url, look }: Visit): VisitReport {
  const note = look.kind === 'held' ? look.reason : look.kind === 'read' ? look.note : null
  return { source, url, kind: look.kind, note }
}

async function visitAll(tools: PassTools, known: KnownState, plan: Plan) {
  const { registry, stop } = tools
  const { fetcher, ledger } = await tools.openFetcher(known.health.requests)
  const stopFetching = () => void fetcher.close()
  stop.addEventListener('abort', stopFetching)
  try {
    const look = await lookerFor(createLooker({ ...tools, fetcher, known }), readsMany(plan, known, tools.readBy))
    const rules = { loopback: registry.allowLoopback }
    const visits = await visitSources({ sources: registry.sources, state: known, plan, rules, look })
    return { visits, requests: ledger() }
  } finally {
    stop.removeEventListener('abort', stopFetching)
    await fetcher.close()
  }
}

/** What looks at pages and does not let the memory grow meanwhile. */
async function lookerFor(look: LookAt, isBig: boolean): Promise<LookAt> {
  if (!isBig) return clearBetween(look)
  await import('./read-body.ts')
  keepMemorySmall()
  return look
}
