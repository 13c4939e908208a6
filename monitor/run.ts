import type { Fetcher } from './fetch/fetch-result.ts'
import type { RequestLedger } from './fetch/request-budget.ts'
import type { Visit } from './pass/look.ts'
import { createLooker } from './pass/look-at-page.ts'
import { mergeVisits } from './pass/merge-visits.ts'
import { isIdle, type Plan, planPass } from './pass/plan-pass.ts'
import { visitSources } from './pass/visit-sources.ts'
import { type SaveJob, type SaveResult, saveAndPublish } from './save-and-publish.ts'
import { openStore } from './store/open-store.ts'
import type { StoredState } from './store/stored-state.ts'

/** A fetcher, and the requests that it and those before it have made. */
export interface CountingFetcher {
  readonly fetcher: Fetcher
  ledger(): RequestLedger | null
}

/** Where a pass works and what with. */
export interface PassJob extends SaveJob {
  /** A fetcher for one pass. `earlier`: the requests that earlier passes made. Not asked for where nothing is due. */
  openFetcher(earlier: RequestLedger | null): Promise<CountingFetcher>
  /** The version of this program. */
  readonly readBy: string
  /** Aborted when somebody asks for an end: what was read until then is kept. */
  readonly stop: AbortSignal
  /** Told after each look: how many are done, and whose page it was. */
  onLook(done: number, name: string): void
}

export interface PassResult extends SaveResult {
  readonly visits: readonly Visit[]
}

/** `error` is one line. What was saved before it stays saved. */
export type PassEnd = { ok: true; result: PassResult } | { ok: false; error: string }

interface Visited {
  readonly visits: readonly Visit[]
  readonly requests: RequestLedger | null
}

const NOTHING_DUE: Visited = { visits: [], requests: null }

/**
 * One pass over everything that is due at `now` (ISO 8601 instant, UTC); with `all`, over everything. A page that cannot
 * be fetched or trusted is a value in the result and keeps nothing else from being done.
 */
export async function runPass(job: PassJob, now: string, all: boolean): Promise<PassEnd> {
  const opened = await openStore(job.dataDir, { now: () => Date.parse(now) })
  if (!opened.ok) return { ok: false, error: opened.problem.message }
  const { store } = opened
  try {
    for (const note of store.notes) job.log.warn(note)
    const known = store.read()
    const plan = planPass(job.registry.sources, known, now, all)
    const idle = isIdle(plan)
    const { visits, requests } = idle ? NOTHING_DUE : await visitAll(job, known, plan)
    const merged = mergeVisits(known, visits, { now, readBy: job.readBy })
    const state = { ...merged.state, health: { ...merged.state.health, requests } }
    const ended = await saveAndPublish(store, job, { state, changes: merged.changes, now, idle })
    return ended.ok ? { ok: true, result: { ...ended.result, visits } } : ended
  } finally {
    await store.close()
  }
}

async function visitAll(job: PassJob, known: StoredState, plan: Plan): Promise<Visited> {
  const { registry, stop } = job
  const { fetcher, ledger } = await job.openFetcher(known.health.requests)
  const stopFetching = () => void fetcher.close()
  stop.addEventListener('abort', stopFetching)
  try {
    const look = createLooker({ ...job, fetcher, known })
    const rules = { loopback: registry.allowLoopback }
    const visits = await visitSources({ sources: registry.sources, state: known, plan, rules, look })
    return { visits, requests: ledger() }
  } finally {
    stop.removeEventListener('abort', stopFetching)
    await fetcher.close()
  }
}
