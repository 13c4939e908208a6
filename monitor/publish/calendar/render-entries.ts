import { renderCalendarEntry } from '../../../shared/calendar/calendar-entry.ts'
import { renderCalendar } from '../../../shared/calendar/render-calendar.ts'
import type { LinkFilter } from '../../../shared/feed/allowed-link.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { describeEntry } from '../../words/describe-entry.ts'

const ABOUT = 'Times as the pages give them; what is known only by week or month is not in this calendar.'

/**
 * The calendar entry of each record that has a day or an hour, in the order given. Made once, since one record stands in
 * several calendars.
 */
export function renderEntries(records: readonly SourceRecord[], isAllowed: LinkFilter): Map<SourceRecord, string> {
  const entries = new Map<SourceRecord, string>()
  for (const record of records) {
    const entry = renderCalendarEntry(record, () => describeEntry(record, isAllowed))
    if (entry !== null) entries.set(record, entry)
  }
  return entries
}

/** A published calendar (RFC 5545) of some of these entries. */
export function renderPublishedCalendar(name: string, entries: Iterable<string>): string {
  return renderCalendar({ name, about: ABOUT, language: 'EN' }, entries)
}
