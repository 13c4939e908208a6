import type { LinkFilter } from '../../../shared/feed/allowed-link.ts'
import { chooseSourceUrl } from '../../../shared/feed/published-record.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { cutText } from '../clean-text.ts'
import { chooseMarks, describeTimes, describeUncertainty } from '../words/describe-times.ts'
import { ENGLISH } from '../words/english.ts'
import { nameSystem, nameSystems } from '../words/name-systems.ts'
import { type CalendarSpan, utcValue } from './calendar-span.ts'
import { escapeIcsText, escapeIcsUri } from './ics-text.ts'

const LONGEST_SUMMARY = 200
const LONGEST_TEXT = 2_000

/** The lines of one event, unfolded. */
export function renderCalendarEntry(record: SourceRecord, span: CalendarSpan, isAllowed: LinkFilter): string[] {
  const url = chooseSourceUrl(record, isAllowed)
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(record.id)}`,
    `SEQUENCE:${record.revision - 1}`,
    `DTSTAMP:${utcValue(record.changedAt)}`,
    `CREATED:${utcValue(record.firstSeenAt)}`,
    `LAST-MODIFIED:${utcValue(record.changedAt)}`,
    ...span,
    `SUMMARY:${escapeIcsText(cutText(summarize(record), LONGEST_SUMMARY))}`,
    `DESCRIPTION:${escapeIcsText(...describe(record, url))}`,
    ...(record.place ? [`LOCATION:${escapeIcsText(cutText(record.place, LONGEST_SUMMARY))}`] : []),
    `STATUS:${chooseStatus(record)}`,
    `CATEGORIES:${escapeIcsText(ENGLISH.kinds[record.kind])}`,
    // Nobody who takes this calendar is busy because a system is down.
    'TRANSP:TRANSPARENT',
    ...(url ? [`URL:${escapeIcsUri(url)}`] : []),
    'END:VEVENT',
  ]
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

function summarize(record: SourceRecord): string {
  const marks = chooseMarks(record, ENGLISH)
  const name = record.kind === 'downtime' ? ENGLISH.downtimeOf(nameSystems(record.systems, ENGLISH)) : nameFact(record)
  return `${marks.length > 0 ? `${marks.join(', ')}: ` : ''}${name}${openEdge(record)}`
}

function nameFact({ kind, title }: SourceRecord): string {
  return kind === 'event' ? title : `${ENGLISH.kinds[kind]}: ${title}`
}

/** A single edge must not look like the whole. */
function openEdge({ kind, start, end }: SourceRecord): string {
  if (kind === 'downtime') return end === null ? ' begins, end not announced' : start === null ? ' ends' : ''
  if (kind === 'window') return end === null ? ' (opens)' : start === null ? ' (closes)' : ''
  return ''
}

function describe(record: SourceRecord, url: string | null): string[] {
  const { aftermath, systems, text, title } = record
  return [
    title,
    `When: ${describeTimes(record, ENGLISH)}`,
    ...chooseMarks(record, ENGLISH).map((mark) => `${mark}.`),
    ...describeUncertainty(record, ENGLISH),
    ...(systems.length > 0 ? [`Systems: ${systems.map(nameSystem).join(', ')}`] : []),
    ...(aftermath ? [`Afterwards: ${aftermath.text}`] : []),
    ...(text && text !== title ? [`Printed: ${text}`] : []),
    ...(url ? [`Source: ${url}`] : []),
  ].map((line) => cutText(line, LONGEST_TEXT))
}
