import type { ChangeRecord } from '../shared/changes/change-record.ts'
import type { SourceHealth } from '../shared/feed/source-health.ts'
import type { Log } from './ports/log.ts'
import type { Registry } from './sources/parse-sources-file.ts'
import { selectSourceHealth } from './status/select-source-health.ts'
import type { Store } from './store/folder-store.ts'
import type { StoredState } from './store/stored-state.ts'

/** Where what is known is kept and shown. */
export interface SaveJob {
  readonly registry: Registry
  readonly dataDir: string
  /** Writes the site; null for "done", else one line that says why not. */
  publish(contents: PublishContents): Promise<string | null>
  readonly log: Log
}

export interface PublishContents {
  readonly state: StoredState
  readonly health: readonly SourceHealth[]
  /** The newest changes of all times, oldest first. */
  readonly recent: readonly ChangeRecord[]
  /** Instant (ISO 8601, UTC). */
  readonly now: string
  /** Nothing was looked at: the site has to be written only where it does not exist yet or the clock alone changes it. */
  readonly idle: boolean
}

export interface SaveResult extends PublishContents {
  /** What was just learned. */
  readonly changes: readonly ChangeRecord[]
}

/** How many of the newest changes are published. */
export const MOST_RECENT = 500

/** Saves a new state together with the changes that led to it, in one step, and only then publishes it. */
export async function saveAndPublish(
  store: Store,
  job: SaveJob,
  { state, changes, now, idle }: Pick<SaveResult, 'state' | 'changes' | 'now' | 'idle'>,
): Promise<{ ok: true; result: SaveResult } | { ok: false; error: string }> {
  const problem = idle ? null : await store.commit({ ...state, changes })
  if (problem) return { ok: false, error: problem.message }
  const health = selectSourceHealth(job.registry.sources, state)
  const recent = await store.readChanges(MOST_RECENT)
  const contents = { state, health, recent, now, idle }
  const unpublished = await job.publish(contents)
  return unpublished === null ? { ok: true, result: { ...contents, changes } } : { ok: false, error: unpublished }
}
