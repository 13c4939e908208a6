import type { ChangeRecord } from '../shared/changes/change-record.ts'
import { chainChanges } from '../shared/feed/change-chain.ts'
import type { SourceHealth } from '../shared/feed/source-health.ts'
import type { SourceRecord } from '../shared/records/source-record.ts'
import type { News } from './notify/plan/news.ts'
import type { Log } from './ports/log.ts'
import { clearMemory } from './ports/memory.ts'
import { MOST_RECENT } from './publish/most-recent.ts'
import type { Registry } from './sources/parse-sources-file.ts'
import { selectSourceHealth } from './status/select-source-health.ts'
import type { Store } from './store/folder-store.ts'
import type { Outbox } from './store/outbox.ts'
import type { KnownState } from './store/stored-state.ts'
import { hashOf } from './text/hash-of.ts'

/** Who is told, by which ways. */
export interface Alerts {
  /** The outbox after some news: the very same one where there is nothing to tell. Pure. */
  plan(outbox: Outbox, news: News): Outbox
  /** Whether a pass would have anything to tell or to send, though nothing is looked at. Pure. */
  isDue(outbox: Outbox, news: News): boolean
  /**
   * Sends what is due; `keep` saves the outbox after each answer (null for "done", else why not). Never rejects. Gives the
   * outbox after it.
   */
  deliver(
    outbox: Outbox,
    records: readonly SourceRecord[],
    keep: (outbox: Outbox) => Promise<string | null>,
  ): Promise<Outbox>
}

/** Where what is known is kept and shown. */
export interface SaveJob {
  readonly registry: Registry
  readonly dataDir: string
  /** Writes the site; null for "done", else one line that says why not. */
  publish(contents: PublishContents): Promise<string | null>
  /** Null where nobody is to be told. */
  readonly alerts: Alerts | null
  readonly log: Log
}

export interface PublishContents {
  readonly state: KnownState
  readonly health: readonly SourceHealth[]
  /** Tells these records and changes from any other ones; null where that is not certain. */
  readonly recordsKey: string | null
  /** The newest changes of all times, oldest first. Read when somebody asks, since most passes need none. */
  readRecent(): Promise<readonly ChangeRecord[]>
  /** Instant (ISO 8601, UTC). */
  readonly now: string
  /** Nothing was looked at: the site has to be written only where it does not exist yet or the clock alone changes it. */
  readonly idle: boolean
}

export interface SaveResult extends PublishContents {
  /** What was just learned. */
  readonly changes: readonly ChangeRecord[]
  /** What is still to be told. */
  readonly outbox: Outbox
}

/**
 * Saves a new state together with the changes that led to it and what is to be told of them, in one step; then publishes
 * it; then tells. Whatever is told can be told again; what was not saved cannot.
 */
export async function saveAndPublish(
  store: Store,
  job: SaveJob,
  { state, changes: seen, now, idle }: Pick<SaveResult, 'state' | 'changes' | 'now' | 'idle'>,
): Promise<{ ok: true; result: SaveResult } | { ok: false; error: string }> {
  const { outbox: before, records } = store.known()
  const [last = null] = seen.length > 0 ? await store.readChanges(1) : []
  const changes = await chainChanges(seen, last, async (text) => hashOf(text))
  const health = selectSourceHealth(job.registry.sources, state)
  const outbox = job.alerts?.plan(before, { records: state.records(), changes, health, now }) ?? before
  const { pages, health: looked } = state
  const learned = { pages, health: looked, ...(state.records !== records && { records: state.records() }) }
  const problem = idle && outbox === before ? null : await store.commit({ ...(idle ? {} : learned), changes, outbox })
  if (problem) return { ok: false, error: problem.message }
  clearMemory()
  const readRecent = () => store.readChanges(MOST_RECENT)
  const contents = { state, health, recordsKey: store.recordsKey(), readRecent, now, idle }
  const unpublished = await job.publish(contents)
  const keep = async (kept: Outbox) => (await store.commit({ outbox: kept }))?.message ?? null
  const left = (await job.alerts?.deliver(outbox, state.records(), keep)) ?? outbox
  return unpublished === null
    ? { ok: true, result: { ...contents, changes, outbox: left } }
    : { ok: false, error: unpublished }
}
