import type { ChangeRecord } from '../shared/changes/change-record.ts'
import type { SourceHealth } from '../shared/feed/source-health.ts'
import type { Fetcher } from './fetch/fetch-result.ts'
import type { RequestLedger } from './fetch/request-budget.ts'
import type { Visit } from './pass/look.ts'
import { createLooker } from './pass/look-at-page.ts'
import { mergeVisits } from './pass/merge-visits.ts'
import { isIdle, planPass } from './pass/plan-pass.ts'
import { visitSources } from './pass/visit-sources.ts'
import type { Log } from './ports/log.ts'
import type { Registry } from './sources/parse-sources-file.ts'
import { selectSourceHealth } from './status/select-source-health.ts'
import { openStore } from './store/open-store.ts'
import type { StoredState } from './store/stored-state.ts'

/** Where a pass works and what with. */
export interface PassJob {
  readonly registry: Registry
  readonly dataDir: string
  /** A fetcher for this pass, and what it will have counted; `earlier`: the requests that earlier passes made. */
  openFetcher(earlier: RequestLedger | null): { fetcher: Fetcher; ledger(): RequestLedger | null }
  /** Writes the site; null for "done", else one line that says why not. */
  publish(contents: PublishContents): Promise<string | null>
  readonly log: Log
  /** The version of this program. */
  readonly readBy: string
  /** Aborted when somebody asks for an end: what was read until then is kept. */
  readonly stop: AbortSignal
  /** Told after each look: how many are done, and whose page it was. */
  onLook(done: number, name: string): void
}

export interface PublishContents {
  readonly state: StoredState
  readonly health: readonly SourceHealth[]
  readonly changes: readonly ChangeRecord[]
  readonly now: string
  /** Nothing was looked at: only a site that does not exist yet has to be written. */
  readonly idle: boolean
}

export interface PassResult extends PublishContents {
  readonly visits: readonly Visit[]
  /** The newest changes of all passes, oldest first; `changes` are this pass's. */
  readonly recent: readonly ChangeRecord[]
}

/** `error` is one line. What was saved before it stays saved. */
export type PassEnd = { ok: true; result: PassResult } | { ok: false; error: string }

/** The newest changes that are published. */
export const MOST_RECENT = 500

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
    const { fetcher, ledger } = job.openFetcher(known.health.requests)
    const stopFetching = () => void fetcher.close()
    job.stop.addEventListener('abort', stopFetching)
    const look = createLooker({ ...job, fetcher, known })
    const rules = { loopback: job.registry.allowLoopback }
    const visits = idle ? [] : await visitSources({ sources: job.registry.sources, state: known, plan, rules, look })
    job.stop.removeEventListener('abort', stopFetching)
    await fetcher.close()
    const merged = mergeVisits(known, visits, { now, readBy: job.readBy })
    const state = { ...merged.state, health: { ...merged.state.health, requests: ledger() } }
    const problem = visits.length > 0 ? await store.commit({ ...state, changes: merged.changes }) : null
    if (problem) return { ok: false, error: problem.message }
    const health = selectSourceHealth(job.registry.sources, state)
    const recent = await store.readChanges(MOST_RECENT)
    const unpublished = await job.publish({ state, health, changes: recent, now, idle })
    if (unpublished) return { ok: false, error: unpublished }
    return { ok: true, result: { state, health, visits, changes: merged.changes, recent, now, idle } }
  } finally {
    await store.close()
  }
}
