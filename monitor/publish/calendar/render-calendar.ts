import type { LinkFilter } from '../../../shared/feed/allowed-link.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { renderCalendarEntry } from './calendar-entry.ts'
import { planCalendarSpan } from './calendar-span.ts'
import { escapeIcsText, foldIcsLine } from './ics-text.ts'
import { PACIFIC_ZONE_LINES } from './pacific-zone.ts'

const KINDS = new Set<string>(['downtime', 'deadline', 'event', 'window', 'release'])

const ABOUT = 'Times as the pages give them; what is known only by week or month is not in this calendar.'

/**
 * The calendar entry of each record that has a day or an hour, in the order given. Made once, since one record stands in
 * several calendars.
 */
export function renderEntries(records: readonly SourceRecord[], isAllowed: LinkFilter): Map<SourceRecord, string> {
  const entries = new Map<SourceRecord, string>()
  for (const record of records) {
    const span = KINDS.has(record.kind) ? planCalendarSpan(record) : null
    if (span) entries.set(record, renderLines(renderCalendarEntry(record, span, isAllowed)))
  }
  return entries
}

/**
 * A calendar (RFC 5545) of these entries.
 *
 * Written here rather than with ical-generator, which writes DTSTAMP in local time when a zone is set, takes hours from
 * the process's own zone unless a date library is handed over, puts edges that stand the wrong way round right without
 * a word, and lets control characters through.
 */
export function renderCalendar(name: string, entries: Iterable<string>): string {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CAASPP Watch//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeIcsText(name)}`,
    `X-WR-CALNAME:${escapeIcsText(name)}`,
    `X-WR-CALDESC:${escapeIcsText(ABOUT)}`,
    'X-WR-TIMEZONE:America/Los_Angeles',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...PACIFIC_ZONE_LINES,
  ]
  return `${renderLines(head)}${[...entries].join('')}${renderLines(['END:VCALENDAR'])}`
}

function renderLines(lines: readonly string[]): string {
  return lines.map(foldIcsLine).join('')
}
