import { chooseFreshness, selectEssential } from '../../shared/feed/source-health.ts'
import { type Stored, selectState } from './stored.ts'
import type { Attempt } from './watch-state.ts'

/**
 * How it stands with the checks. `none`: no source was chosen; `loading`: the first answer is not there yet; `error`: nothing was
 * ever read and the last attempt failed; `empty`: the source holds no record at all; `offline`: this browser reaches nothing, what
 * is shown is the last good copy; `failing`: the last attempt failed, what is shown is still to be believed; `stale`: it is not.
 */
export type CheckKind = 'none' | 'loading' | 'error' | 'empty' | 'stale' | 'offline' | 'failing' | 'good'

export interface CheckState {
  kind: CheckKind
  lastAttempt: Attempt | null
  /** When the page that was read longest ago was read (milliseconds since 1970 UTC): how far the rest can be relied on. */
  readAt: number | null
}

/** `now` in milliseconds since 1970 UTC. */
export function selectCheck(stored: Stored, now: number): CheckState {
  const { copy, lastAttempt } = selectState(stored)
  const essential = selectEssential(copy?.health ?? [])
  const reads = essential.flatMap(({ lastReadAt }) => (lastReadAt === null ? [] : [Date.parse(lastReadAt)]))
  const readAt = reads.length === 0 ? null : Math.min(...reads)
  const isFresh = essential.length > 0 && essential.every((source) => chooseFreshness(source, now) === 'fresh')
  return { kind: chooseKind(stored, isFresh), lastAttempt, readAt }
}

function chooseKind(stored: Stored, isFresh: boolean): CheckKind {
  if (stored.source.kind === 'none') return 'none'
  const { copy, lastAttempt } = selectState(stored)
  const problem = lastAttempt?.problem ?? null
  if (copy === null) return problem === null ? 'loading' : 'error'
  if (problem?.kind === 'unreachable') return 'offline'
  if (copy.records.length === 0) return 'empty'
  if (!isFresh) return 'stale'
  return problem === null ? 'good' : 'failing'
}
