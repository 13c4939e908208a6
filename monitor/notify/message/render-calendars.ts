import { renderCalendarEntry } from '../../../shared/calendar/calendar-entry.ts'
import { renderCalendar } from '../../../shared/calendar/render-calendar.ts'
import type { SourceRecord } from '../../../shared/records/source-record.ts'
import { describeEntry } from '../../words/describe-entry.ts'
import type { Message, MessageItem } from './message.ts'

const ABOUT = 'Downtimes of the testing systems, as the pages announce them.'

/** A calendar for a mail program, and what it is to do with it. */
export interface MailCalendar {
  readonly method: 'PUBLISH' | 'CANCEL'
  readonly content: string
}

/**
 * The downtimes of a message as calendars: one with all that are planned, one for each that is cancelled. An entry keeps its
 * UID for good and its SEQUENCE grows with each revision, so a later one takes the place of an earlier one. `organizer`: the
 * sender's e-mail address.
 */
export function renderCalendars({ items }: Message, organizer: string): MailCalendar[] {
  const downtimes = items.flatMap((item) => (item.record?.kind === 'downtime' ? [{ item, record: item.record }] : []))
  const planned = downtimes.filter(({ record }) => record.state !== 'cancelled')
  const cancelled = downtimes.filter(({ record }) => record.state === 'cancelled')
  const entries = planned.flatMap(({ item, record }) => renderEntry(item, record, organizer) ?? [])
  return [
    ...(entries.length > 0 ? [wrap('PUBLISH', entries)] : []),
    ...cancelled.flatMap(({ item, record }) => {
      const entry = renderEntry(item, record, organizer)
      return entry === null ? [] : [wrap('CANCEL', [entry])]
    }),
  ]
}

function wrap(method: MailCalendar['method'], entries: readonly string[]): MailCalendar {
  return { method, content: renderCalendar({ name: 'Downtimes', about: ABOUT, language: 'EN', method }, entries) }
}

/** What is no longer announced is not known to be cancelled: it stays, marked as uncertain. */
function renderEntry({ source, withdrawn }: MessageItem, record: SourceRecord, organizer: string): string | null {
  const shown: SourceRecord = withdrawn ? { ...record, state: 'tentative' } : record
  return renderCalendarEntry(shown, (each) => {
    const text = describeEntry(each, (href) => href === source)
    return { ...text, summary: withdrawn ? `No longer announced: ${text.summary}` : text.summary, organizer }
  })
}
