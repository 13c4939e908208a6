import type { LinkFilter } from '../../../shared/feed/allowed-link.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { renderCalendarEntry } from './calendar-entry.ts'
import { planCalendarSpan } from './calendar-span.ts'
import { escapeIcsText, foldIcsLine } from './ics-text.ts'
import { PACIFIC_ZONE_LINES } from './pacific-zone.ts'

const KINDS = new Set<string>(['downtime', 'deadline', 'event', 'window', 'release'])

const ABOUT = 'Times as the pages give them; what is known only by week or month is not in this calendar.'

/**
 * A calendar (RFC 5545) of all records that have a day or an hour, in the order given.
 *
 * Written here rather than with ical-generator, which writes DTSTAMP in local time when a zone is set, takes hours from
 * the process's own zone unless a date library is handed over, puts edges that stand the wrong way round right without
 * a word, and lets control characters through.
 */
export function renderCalendar(name: string, records: readonly SourceRecord[], isAllowed: LinkFilter): string {
  const entries = records
    .filter(({ kind }) => KINDS.has(kind))
    .flatMap((record) => {
      const span = planCalendarSpan(record)
      return span ? renderCalendarEntry(record, span, isAllowed) : []
    })
  const lines = [
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
    ...entries,
    'END:VCALENDAR',
  ]
  return lines.map(foldIcsLine).join('')
}
