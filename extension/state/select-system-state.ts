import { boundsOf, choosePhase } from '../../shared/feed/downtime-phase.ts'
import { chooseFreshness, selectEssential } from '../../shared/feed/source-health.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { type Stored, selectState } from './stored.ts'

/**
 * How it stands with one system. `up`: no downtime is known and all that would say so was read in time; `unknown`: not all was, or
 * the source holds nothing at all.
 * `readAt`: when the pages were last read (milliseconds since 1970 UTC); null for never. `next`: its next downtime.
 */
export type SystemState = { readAt: number | null; next: SourceRecord | null } & (
  | { kind: 'up' | 'unknown' }
  | { kind: 'down' | 'maybe'; record: SourceRecord }
)

/** Gives the state of each system, by its id. `now` in milliseconds since 1970 UTC. */
export function selectSystemStates(stored: Stored, now: number): (id: string) => SystemState {
  const { copy } = selectState(stored)
  const essential = selectEssential(copy?.health ?? [])
  const reads = essential.map(({ lastReadAt }) => (lastReadAt === null ? Number.NaN : Date.parse(lastReadAt)))
  const readAt = reads.length > 0 && reads.every(Number.isFinite) ? Math.min(...reads) : null
  const isAnything = copy !== null && copy.records.length > 0 && essential.length > 0
  const isFresh = isAnything && essential.every((source) => chooseFreshness(source, now) === 'fresh')
  const downtimes = (copy?.records ?? []).filter(({ kind }) => kind === 'downtime')
  const phases = downtimes.map((record) => ({ record, phase: choosePhase(record, now) }))
  const troubled = (copy?.records ?? []).find(({ kind, state }) => kind === 'status' && state === 'down')
  return (id) => {
    const own = phases.filter(({ record }) => record.systems.includes(id))
    const next =
      own
        .filter(({ phase }) => phase === 'upcoming')
        .map(({ record }) => record)
        .sort(compareStarts)[0] ?? null
    const down = own.find(({ phase }) => phase === 'down')?.record
    if (down && isFresh) return { kind: 'down', record: down, readAt, next }
    // A downtime that names no system may be one of any, and old news of a downtime is worth a look.
    const unnamed = phases.filter(({ record }) => record.systems.length === 0)
    const maybe =
      down ??
      own.find(({ phase }) => phase === 'possible')?.record ??
      unnamed.find(({ phase }) => phase === 'down' || phase === 'possible')?.record ??
      troubled
    if (maybe && isFresh) return { kind: 'maybe', record: maybe, readAt, next }
    return { kind: isFresh ? 'up' : 'unknown', readAt, next }
  }
}

function compareStarts(a: SourceRecord, b: SourceRecord): number {
  return (boundsOf(a).first ?? Number.MAX_SAFE_INTEGER) - (boundsOf(b).first ?? Number.MAX_SAFE_INTEGER)
}
