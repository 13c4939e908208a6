import type { VisitReport } from './pass/look.ts'
import type { PassTools } from './pass/make-pass.ts'
import { isIdle, planPass } from './pass/plan-pass.ts'
import { type SaveJob, type SaveResult, saveAndPublish } from './save-and-publish.ts'
import { openStore } from './store/open-store.ts'

/** Where a pass works and what with. */
export interface PassJob extends SaveJob, PassTools {}

export interface PassResult extends SaveResult {
  readonly visits: readonly VisitReport[]
}

/** `error` is one line. What was saved before it stays saved. */
export type PassEnd = { ok: true; result: PassResult } | { ok: false; error: string }

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
    const known = store.known()
    const plan = await planPass(job.registry.sources, known, now, all)
    const idle = isIdle(plan)
    const nothing = { visits: [], state: known, changes: [] }
    // What looks at pages is loaded where one is due.
    const passed = idle ? nothing : await (await import('./pass/make-pass.ts')).makePass(job, known, plan, now)
    const { visits, state, changes } = passed
    const ended = await saveAndPublish(store, job, { state, changes, now, idle })
    return ended.ok ? { ok: true, result: { ...ended.result, visits } } : ended
  } finally {
    await store.close()
  }
}
