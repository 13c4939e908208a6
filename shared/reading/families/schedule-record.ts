import type { Link, PageRecord } from '../../records/source-record.ts'
import { downSystemsIn } from '../kinds/systems/down-systems-in.ts'
import { doubtsOf } from '../mentions/mention.ts'
import { hasUnreadZone } from '../phrases/unread-zone.ts'
import { doubtSpan } from '../resolve/doubt-span.ts'
import { isPacific } from '../resolve/is-pacific.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import { suggestedOf } from '../suggested.ts'
import { type Listing, linesOf, printedTextOf, textOf } from './listing.ts'
import { clockOfListing, type Edges, edgesOfListing } from './listing-edges.ts'
import type { ScheduleRules } from './schedule-rules.ts'
import { stateOf } from './schedule-words.ts'
import { withReturn } from './with-return.ts'

/** What surrounds an entry of a schedule. */
export interface ScheduleFrame {
  section: string | null
  /** What stands over the entries, the nearest first: it names the systems of a table that has no column for them. */
  labels: readonly string[]
  clock: ReadingClock
  rules: ScheduleRules
}

/**
 * The downtimes of one entry: one, or one a day where it lists separate days. Entries of a schedule do not merge
 * (RECORDS 10). None where no day can be read.
 */
export function readScheduleListing(listing: Listing, frame: ScheduleFrame): PageRecord[] {
  const text = printedTextOf(listing)
  // "None (Labor Day weekend)"
  if (/^none\b/i.test(textOf(listing, 'systems'))) return []
  const type = textOf(listing, 'type')
  const title = (type || listing.title || '').replace(/(?<!\s)\s*\([^()]*\)\s*$/, '')
  const clock = clockOfListing(listing, frame.clock)
  return edgesOfListing(listing, clock).map((edges) =>
    toDowntime(withReturn(edges, listing, clock), {
      title,
      type,
      text,
      links: listing.links,
      systems: systemsOf(listing, frame.labels),
      frame,
    }),
  )
}

/** What one downtime is made of besides its edges. */
export interface DowntimeParts {
  title: string
  type: string
  text: string
  links: Link[]
  systems: string[]
  frame: ScheduleFrame
}

/** One downtime; days without hours have the bounds of the schedule's rule (RECORDS 4.7). */
export function toDowntime(edges: Edges, parts: DowntimeParts): PageRecord {
  const { start, end } = doubtSpan(edges)
  const { title, type, text, links, systems, frame } = parts
  const doubts = doubtsOf(start, end)
  const inDays = !start?.exact && !end?.exact
  const bounds = inDays
    ? frame.rules.boundsOf(`${type} ${text}`, start?.day ?? null, end?.day ?? null, frame.clock.zone ?? null)
    : {}
  const ruled = Object.keys(bounds).length ? ['bounds from the rule that the page states for days of downtime'] : []
  const inferred = ['a row of a schedule of downtimes', ...(start?.inferred ?? []), ...(end?.inferred ?? []), ...ruled]
  return {
    kind: 'downtime',
    title: title || 'System downtime',
    section: frame.section,
    systems,
    start: start?.time ?? null,
    end: end?.time ?? null,
    ...bounds,
    state: stateOf(`${text} ${frame.rules.notesOn(text)}`, `${frame.section ?? ''} ${title}`),
    text,
    links,
    doubts: mayBeInOtherZone({ start, end }, text, frame) ? [...doubts, 'time-unreadable'] : doubts,
    ...suggestedOf(start, end),
    ...(start?.approximate || end?.approximate ? { approximate: true } : {}),
    evidence: [{ printed: text, inferred: [...new Set(inferred)] }],
  }
}

/** An entry that names a zone which its hours have not been read in. */
function mayBeInOtherZone({ start, end }: Edges, text: string, { clock }: ScheduleFrame): boolean {
  const exact = [start, end].filter((edge) => edge?.exact)
  return !clock.zone && exact.length > 0 && exact.every((edge) => isPacific(edge?.time ?? '')) && hasUnreadZone(text)
}

/** The systems of an entry: those of its own column, else of its other words, else, without such a column, of what stands over it. */
export function systemsOf(listing: Listing, labels: readonly string[]): string[] {
  const told = linesOf(listing, 'systems')
  if (told.length) return systemsIn(told)
  const own = systemsIn(linesOf(listing, 'other', 'type'))
  const hasColumn = listing.parts.some(({ role }) => role === 'systems')
  if (own.length || hasColumn) return own
  const named = [listing.title ?? '', ...labels].map((label) => systemsIn([label]))
  return named.find((systems) => systems.length > 0) ?? []
}

/** Systems of a cell; "all systems except X" names none (RECORDS 10). */
export function systemsIn(lines: readonly string[]): string[] {
  const text = lines.join(' ; ')
  if (/\bexcept\b|\bother than\b|\ball (?:[\w&]+ ){0,4}(?:systems|sites|applications) but\b/i.test(text)) return []
  return downSystemsIn(text)
}
