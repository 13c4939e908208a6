import { escapeIcsText, renderIcsLines } from './ics-text.ts'
import { PACIFIC_ZONE_LINES } from './pacific-zone.ts'

/** `about` is one sentence on what the calendar holds. */
export interface CalendarHead {
  name: string
  about: string
  /** BCP 47, in capitals as calendars name their maker's language: `EN`. */
  language: 'EN' | 'ES'
  /** What a mail program is to do with it (RFC 5546); `PUBLISH` unless given. */
  method?: 'PUBLISH' | 'CANCEL'
}

/**
 * A calendar (RFC 5545) of these entries.
 *
 * Written here rather than with ical-generator, which writes DTSTAMP in local time when a zone is set, takes hours from
 * the process's own zone unless a date library is handed over, puts edges that stand the wrong way round right without
 * a word, and lets control characters through.
 */
export function renderCalendar(
  { name, about, language, method = 'PUBLISH' }: CalendarHead,
  entries: Iterable<string>,
): string {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//CAASPP Watch//Calendar//${language}`,
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    `NAME:${escapeIcsText(name)}`,
    `X-WR-CALNAME:${escapeIcsText(name)}`,
    `X-WR-CALDESC:${escapeIcsText(about)}`,
    'X-WR-TIMEZONE:America/Los_Angeles',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...PACIFIC_ZONE_LINES,
  ]
  return `${renderIcsLines(head)}${[...entries].join('')}${renderIcsLines(['END:VCALENDAR'])}`
}
