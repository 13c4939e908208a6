import { diffFacts } from '../../shared/changes/facts.ts'
import { nameNature } from '../../shared/changes/name-nature.ts'
import { choosePhase } from '../../shared/feed/downtime-phase.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import type { AlertKind } from '../state/settings.ts'
import type { Alert } from './alert.ts'
import { factsOf } from './facts-of.ts'

/**
 * What is news to somebody who knew the records `before` and now gets `after`, at `now` (milliseconds since 1970 UTC). It compares
 * facts, so a page that is only reworded is no news, and what happened twice in between is told once, as it stands now.
 */
export function selectNews(before: readonly SourceRecord[], after: readonly SourceRecord[], now: number): Alert[] {
  const known = new Map(before.map((record) => [record.id, record]))
  const here = new Set(after.map(({ id }) => id))
  const news = after.flatMap((record) => {
    const kind = nameNews(known.get(record.id), record, now)
    return kind === null ? [] : [alertOf(record, kind, now)]
  })
  const gone = before.filter(
    (record) =>
      record.kind === 'downtime' && !here.has(record.id) && isAhead(record, now) && record.state !== 'cancelled',
  )
  return [...news, ...gone.map((record) => alertOf({ ...record, revision: record.revision + 1 }, 'cancelled', now))]
}

function nameNews(before: SourceRecord | undefined, after: SourceRecord, now: number): AlertKind | null {
  if (after.kind === 'notice') return before === undefined ? 'notice' : null
  if (after.kind !== 'downtime') return null
  if (before === undefined) return isAhead(after, now) ? 'announced' : null
  if (before.revision >= after.revision) return null
  const changed = diffFacts(before, after)
  if (changed === null) return null
  const nature = nameNature(before, after, changed.after)
  if (nature === 'cancelled') return isAhead(before, now) ? 'cancelled' : null
  if (!isAhead(after, now) && !isAhead(before, now)) return null
  if (nature === 'extended') return 'extended'
  if (nature === 'reinstated' || nature === 'systems' || nature === 'confirmed') return 'announced'
  return nature === 'moved' || nature === 'shortened' || nature === 'corrected' ? 'moved' : null
}

/** True while a downtime may still come or is under way. */
function isAhead(record: SourceRecord, now: number): boolean {
  const phase = choosePhase(record, now)
  return phase !== 'over' && phase !== 'cancelled'
}

function alertOf(record: SourceRecord, kind: AlertKind, at: number): Alert {
  return { key: `${record.id}@${record.revision}:${kind}`, kind, at, facts: factsOf(record) }
}
