import { cutText } from '../feed/clean-text.ts'
import type { RecordKind, SourceRecord } from '../records/source-record.ts'
import { planCalendarSpan, utcValue } from './calendar-span.ts'
import { escapeIcsText, escapeIcsUri, renderIcsLines } from './ics-text.ts'

/** What an entry says, in its reader's language. `url` must have been found fit to be a link. */
export interface EntryText {
  summary: string
  /** One element for each line. */
  description: readonly string[]
  category: string
  url: string | null
  /** The e-mail address that sends it, where it goes out by e-mail (RFC 5546 asks for one there). */
  organizer?: string
}

const KINDS = new Set<RecordKind>(['downtime', 'deadline', 'event', 'window', 'release'])

const LONGEST_SUMMARY = 200
const LONGEST_TEXT = 2_000

/** True for a record that a calendar can show without inventing a day. */
export function fitsCalendar(record: SourceRecord): boolean {
  return KINDS.has(record.kind) && planCalendarSpan(record) !== null
}

/** One event (RFC 5545 VEVENT); null for a record that no calendar can show. */
export function renderCalendarEntry(
  record: SourceRecord,
  describe: (record: SourceRecord) => EntryText,
): string | null {
  const span = KINDS.has(record.kind) ? planCalendarSpan(record) : null
  if (span === null) return null
  const { summary, description, category, url, organizer } = describe(record)
  return renderIcsLines([
    'BEGIN:VEVENT',
    `UID:${uidOf(record.id)}`,
    `SEQUENCE:${record.revision - 1}`,
    `DTSTAMP:${utcValue(record.changedAt)}`,
    `CREATED:${utcValue(record.firstSeenAt)}`,
    `LAST-MODIFIED:${utcValue(record.changedAt)}`,
    ...span,
    `SUMMARY:${escapeIcsText(cutText(summary, LONGEST_SUMMARY))}`,
    `DESCRIPTION:${escapeIcsText(...description.map((line) => cutText(line, LONGEST_TEXT)))}`,
    ...(record.place ? [`LOCATION:${escapeIcsText(cutText(record.place, LONGEST_SUMMARY))}`] : []),
    `STATUS:${chooseStatus(record)}`,
    `CATEGORIES:${escapeIcsText(category)}`,
    // Nobody who takes this calendar is busy because a system is down.
    'TRANSP:TRANSPARENT',
    ...(organizer ? [`ORGANIZER:mailto:${escapeIcsUri(organizer)}`] : []),
    ...(url ? [`URL:${escapeIcsUri(url)}`] : []),
    'END:VEVENT',
  ])
}

/** An id is ours, but it has been in a file; only characters that mean nothing in a calendar stay. */
function uidOf(id: string): string {
  return `${encodeURIComponent(id.toWellFormed())}@caaspp-watch`
}

/** Something doubted is not confirmed: the printed time may be a slip. */
function chooseStatus(record: SourceRecord): string {
  if (record.state === 'cancelled') return 'CANCELLED'
  return record.state === 'tentative' || record.doubts.length > 0 ? 'TENTATIVE' : 'CONFIRMED'
}
