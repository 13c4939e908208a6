import type { RowBlock } from '../../page/page.ts'
import type { PageRecord } from '../../records/source-record.ts'
import { findSystems } from '../../systems/find-systems.ts'
import { CANCELLED, TENTATIVE } from '../kinds/cues.ts'
import { doubtsOf } from '../kinds/mention.ts'
import { readTimes } from '../phrases/read-times.ts'
import { boundsOf, type Envelope } from '../refine/read-envelope.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import { resolvePhrase } from '../resolve/resolve-phrase.ts'
import type { ResolvedEdge, Span } from '../resolve/resolved-time.ts'
import { suggestedOf } from '../suggested.ts'
import { columnRoleOf } from './column-role.ts'

/** True for a row of a table of downtimes: dates and the systems they take away. */
export function isScheduleRow(row: RowBlock): boolean {
  const roles = row.columns.map(columnRoleOf)
  return roles.includes('systems') && (roles.includes('start') || roles.includes('end') || roles.includes('date'))
}

/** One row, one downtime: rows of a schedule do not merge (RECORDS 10). Null where no day can be read. */
export function readScheduleRow(
  row: RowBlock,
  section: string | null,
  clock: ReadingClock,
  envelopes: ScheduleRules,
): PageRecord | null {
  const roles = row.columns.map(columnRoleOf)
  const textOf = (index: number): string => row.cells[index]?.lines.join(' ') ?? ''
  const dated = row.cells
    .map((_, index) => index)
    .filter((index) => !['systems', 'type', 'place'].includes(roles[index] ?? ''))
  const spans = dated.flatMap((index) => spansIn(textOf(index), clock))
  const { start, end } = edgesOf(spans)
  if (!start && !end) return null
  const type = roles.indexOf('type') >= 0 ? textOf(roles.indexOf('type')) : ''
  const text = row.cells.map((_, index) => textOf(index)).join(' | ')
  const systems = roles.indexOf('systems') >= 0 ? systemsIn(row.cells[roles.indexOf('systems')]?.lines ?? []) : []
  const wholeDays = !start?.exact && !end?.exact
  const envelope = envelopes.for(`${type} ${text}`)
  return {
    kind: 'downtime',
    title: type.replace(/\s*\([^)]*\)\s*$/, '') || 'System downtime',
    section,
    systems,
    start: start?.time ?? null,
    end: end?.time ?? null,
    ...(wholeDays && envelope ? boundsOf(envelope, start?.day ?? null, end?.day ?? null) : {}),
    state: CANCELLED.test(text) ? 'cancelled' : TENTATIVE.test(text) ? 'tentative' : 'scheduled',
    text,
    links: row.links,
    doubts: doubtsOf(start, end),
    ...suggestedOf(start, end),
    ...(start?.approximate || end?.approximate ? { approximate: true } : {}),
  }
}

/** The bound rule that holds for a row, told by its type. */
export interface ScheduleRules {
  for(rowText: string): Envelope | null
}

function spansIn(text: string, clock: ReadingClock): Span[] {
  return readTimes(text).flatMap((phrase) => resolvePhrase(phrase, clock).spans)
}

/** From the first cell and to the second; one range in a single cell gives both; a lone whole day is its own end. */
function edgesOf(spans: readonly Span[]): { start: ResolvedEdge | null; end: ResolvedEdge | null } {
  const [first, second] = spans
  if (!first) return { start: null, end: null }
  if (first.end) return { start: first.start, end: first.end }
  if (second) return { start: first.start, end: second.end ?? second.start }
  return { start: first.start, end: null }
}

function systemsIn(lines: readonly string[]): string[] {
  const text = lines.join(' ; ')
  if (/\bexcept\b|\bother than\b/i.test(text)) return []
  return [...new Set(findSystems(text).map((mention) => mention.id))]
}
