import type { Block, RowBlock } from '../../page/page.ts'
import type { PageRecord } from '../../records/source-record.ts'
import { findSystems } from '../../systems/find-systems.ts'
import { isNotKnown } from './cell-content.ts'
import { readLabelledLines } from './labelled-lines.ts'
import { type ListReading, readTables } from './list-reading.ts'
import { type Listing, STRICT_WORDS, textOf } from './listing.ts'
import { readScheduleLines } from './schedule-lines.ts'
import { readScheduleListing, type ScheduleFrame } from './schedule-record.ts'
import { SCHEDULE_WORDS } from './schedule-words.ts'
import { tellsDown } from './tells-down.ts'

const OTHER_DATES =
  /\b(?:tests?|testing|assessments?|trainings?|webinars?|sessions?|meetings?|workshops?|holidays?|support|deadlines?|reports?|office)\b/i
/** Hours in which systems can be used are the reverse of downtimes. */
const OF_USE = /\b(?:availability|(?:open|available|working) hours|hours of (?:operation|use|availability))\b/i

/** Does a heading of a schedule page say that its days are of something else? */
export function isOfOtherDays(heading: string | null): boolean {
  return OTHER_DATES.test(withoutSystems(heading ?? '')) || OF_USE.test(heading ?? '')
}

/** "Test Delivery System" speaks of no tests. */
function withoutSystems(text: string): string {
  const left = text.split('')
  for (const { from, to } of findSystems(text)) left.fill('·', from, to)
  return left.join('')
}

/** The downtimes that a passage lists; off a schedule page only a table that names systems beside dates, or whose names or heading tell of downtimes, is one. */
export function readSchedule(
  heading: string | null,
  blocks: readonly Block[],
  frame: ScheduleFrame,
  isSchedulePage: boolean,
): ListReading {
  const isOfDowntimes = (rows: readonly RowBlock[]) =>
    isSchedulePage || tellsDown(`${heading ?? ''} ${rows[0]?.caption ?? ''}`, rows)
  const wordsFor = (rows: readonly RowBlock[]) => (isOfDowntimes(rows) ? SCHEDULE_WORDS : STRICT_WORDS)
  const tables = readTables(blocks, wordsFor, (listings, rows) => {
    const named = `${heading ?? ''} ${rows[0]?.caption ?? ''} ${rows[0]?.columns.join(' ') ?? ''}`
    const isSchedule = isOfDowntimes(rows)
      ? listings.some(namesSystems) || !isOfOtherDays(named)
      : listings.length > 0 && listings.every(namesSystems) && !isOfOtherDays(named)
    return isSchedule && !OF_USE.test(named) ? listings.flatMap((listing) => readScheduleListing(listing, frame)) : []
  })
  if (!isSchedulePage) return tables
  const labelled = readLabelledLines(heading, tables.rest, SCHEDULE_WORDS, isWhole)
  const listed = labelled.listings.flatMap((listing) => readScheduleListing(listing, frame))
  const lines = readScheduleLines(heading, listed.length ? labelled.rest : tables.rest, frame)
  return { records: [...tables.records, ...listed, ...lines.records], rest: lines.rest }
}

function namesSystems(listing: Listing): boolean {
  return !isNotKnown(textOf(listing, 'systems')) && !isNotKnown(textOf(listing, 'start', 'end', 'date'))
}

/** Two labels make an entry, one of them of a time; under the name of a system one does. */
function isWhole(listing: Listing): boolean {
  const roles = new Set(listing.parts.map(({ role }) => role))
  const isEdge = roles.has('start') || roles.has('end')
  return (isEdge || roles.has('date')) && (roles.size > 1 || (isEdge && findSystems(listing.title ?? '').length > 0))
}

/** Bounds for downtimes that were read from sentences of a schedule page (RECORDS 4.7). */
export function withBounds(record: PageRecord, { rules, clock }: ScheduleFrame): PageRecord {
  const { kind, start, end } = record
  if (kind !== 'downtime' || record.earliestStart || record.latestEnd || !isDay(start) || (end !== null && !isDay(end)))
    return record
  return { ...record, ...rules.boundsOf(record.text, start, end, clock.zone ?? null) }
}

function isDay(time: string | null): time is string {
  return time !== null && /^\d{4}-\d\d-\d\d$/.test(time)
}
