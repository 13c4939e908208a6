import type { Link, PageRecord } from '../../records/source-record.ts'
import { findSystems } from '../../systems/find-systems.ts'
import { doubtsOf } from '../kinds/mention.ts'
import type { ReadingClock } from '../resolve/reading-clock.ts'
import type { ResolvedEdge, Span } from '../resolve/resolved-time.ts'
import { suggestedOf } from '../suggested.ts'
import { isNotKnown } from './cell-content.ts'
import { readCellRange, readCellTimes } from './cell-times.ts'
import { type Listing, linesOf, printedTextOf, textOf } from './listing.ts'
import type { ScheduleRules } from './schedule-rules.ts'
import { stateOf } from './schedule-words.ts'

/** What surrounds an entry of a schedule. */
export interface ScheduleFrame {
  section: string | null
  clock: ReadingClock
  rules: ScheduleRules
}

/** Both edges of one downtime; null where the schedule does not say one. */
export interface Edges {
  start: ResolvedEdge | null
  end: ResolvedEdge | null
}

/**
 * The downtimes of one entry: one, or one a day where it lists separate days. Entries of a schedule do not merge
 * (RECORDS 10). None where no day can be read.
 */
export function readScheduleListing(listing: Listing, frame: ScheduleFrame): PageRecord[] {
  const text = printedTextOf(listing)
  const type = textOf(listing, 'type')
  const told = linesOf(listing, 'systems')
  const others = linesOf(listing, 'other', 'type')
  const title = (type || listing.title || '').replace(/(?<!\s)\s*\([^()]*\)\s*$/, '')
  const clock = listing.zone ? { ...frame.clock, zone: listing.zone } : frame.clock
  return edgesOfListing(listing, clock).map((edges) =>
    toDowntime(edges, {
      title,
      type,
      text,
      links: listing.links,
      systems: told.length ? systemsIn(told) : systemsIn([...others, listing.title ?? '']),
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
export function toDowntime({ start, end }: Edges, parts: DowntimeParts): PageRecord {
  const { title, type, text, links, systems, frame } = parts
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
    state: stateOf(`${text} ${frame.rules.notesOn(text)}`, frame.section ?? ''),
    text,
    links,
    doubts: doubtsOf(start, end),
    ...suggestedOf(start, end),
    ...(start?.approximate || end?.approximate ? { approximate: true } : {}),
    evidence: [{ printed: text, inferred: [...new Set(inferred)] }],
  }
}

function edgesOfListing(listing: Listing, clock: ReadingClock): Edges[] {
  const time = textOf(listing, 'time')
  const from = `${textOf(listing, 'start')} ${textOf(listing, 'end') === '' ? time : ''}`.trim()
  const to = textOf(listing, 'end')
  const date = textOf(listing, 'date')
  if (from === '' && to === '') return edgesOf(readCellTimes(`${date} ${time}`.trim(), clock))
  // A date of its own beside two columns of hours belongs to both.
  const first = readCellTimes(from, clock).length || date === '' ? from : `${date} ${from}`
  const last = to === '' || readCellTimes(to, clock).length || date === '' || isNotKnown(to) ? to : `${date} ${to}`
  return pairEdges(first, last, clock)
}

/** A first and a last cell. A first cell that holds both edges, or one whole day beside an empty cell, says all there is. */
function pairEdges(from: string, to: string, clock: ReadingClock): Edges[] {
  const range = to === '' ? null : readCellRange(from, to, clock)
  if (range) return [{ start: range.start, end: range.end }]
  const first = readCellTimes(from, clock)
  const [last] = readCellTimes(to, clock)
  if (!last) return /\w/.test(to) ? openEdges(first) : edgesOf(first)
  const start = first[0]?.start ?? null
  return [{ start, end: last.end ?? last.start }]
}

function openEdges(spans: readonly Span[]): Edges[] {
  return spans.map(({ start, end }) => ({ start, end }))
}

/** Two instants are the edges of one downtime; separate days are downtimes of their own, from morning to night. */
export function edgesOf(spans: readonly Span[]): Edges[] {
  const [first, second] = spans
  if (first && second && spans.length === 2 && !first.end && !second.end && (first.start.exact || second.start.exact))
    return [{ start: first.start, end: second.start }]
  return spans.map(({ start, end }) => ({ start, end: end ?? (start.exact || !start.day ? null : start) }))
}

/** Systems of a cell; "all systems except X" names none (RECORDS 10). */
export function systemsIn(lines: readonly string[]): string[] {
  const text = lines.join(' ; ')
  if (/\bexcept\b|\bother than\b/i.test(text)) return []
  return [...new Set(findSystems(text).map((mention) => mention.id))]
}
