import type { Alerts, SaveJob } from './save-and-publish.ts'
import { selectSourceHealth } from './status/select-source-health.ts'
import { openStore } from './store/open-store.ts'
import type { Outbox } from './store/outbox.ts'

/**
 * Sends what is waiting, without looking at any page: for whoever saves a pass somewhere else first (on a branch), and for
 * trying again by hand. `now`: ISO 8601 instant, UTC. `error` is one line.
 */
export async function sendAlerts(
  { registry, dataDir, log }: Pick<SaveJob, 'registry' | 'dataDir' | 'log'>,
  alerts: Alerts,
  now: string,
): Promise<{ ok: true; outbox: Outbox } | { ok: false; error: string }> {
  const opened = await openStore(dataDir, { now: () => Date.parse(now) })
  if (!opened.ok) return { ok: false, error: opened.problem.message }
  const { store } = opened
  try {
    for (const note of store.notes) log.warn(note)
    const { outbox: before, ...state } = store.read()
    const health = selectSourceHealth(registry.sources, state)
    const outbox = alerts.plan(before, { records: state.records, changes: [], health, now })
    const problem = outbox === before ? null : await store.commit({ outbox })
    if (problem) return { ok: false, error: problem.message }
    const keep = async (kept: Outbox) => (await store.commit({ outbox: kept }))?.message ?? null
    return { ok: true, outbox: await alerts.deliver(outbox, state.records, keep) }
  } finally {
    await store.close()
  }
}
