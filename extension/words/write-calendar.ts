import { type EntryText, renderCalendarEntry } from '../../shared/calendar/calendar-entry.ts'
import { renderCalendar } from '../../shared/calendar/render-calendar.ts'
import { isAllowedLink } from '../../shared/feed/allowed-link.ts'
import { chooseSourceUrl } from '../../shared/feed/published-record.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { describeDoubts, describeWhen } from './describe-when.ts'
import { nameKind } from './name-kind.ts'
import { nameSystems } from './name-systems.ts'
import { chooseLocale, type Say } from './say.ts'

/** A calendar (RFC 5545) of those records that have a day or an hour, in the language in use. */
export function writeCalendar(records: readonly SourceRecord[], say: Say): string {
  const entries = records.map((record) => renderCalendarEntry(record, () => describeEntry(record, say)))
  const head = { name: say('extensionName'), about: say('calendarAbout') }
  const language = chooseLocale(say) === 'es' ? 'ES' : 'EN'
  return renderCalendar(
    { ...head, language },
    entries.filter((entry) => entry !== null),
  )
}

function describeEntry(record: SourceRecord, say: Say): EntryText {
  const { kind, title, systems, text, aftermath } = record
  const url = chooseSourceUrl(record, isAllowedLink)
  const name = kind === 'downtime' ? nameSystems([record], say, 3).text : title
  return {
    summary: [...listMarks(record, say), kind === 'event' ? name : `${nameKind(kind, say)}: ${name}`].join(' · '),
    description: [
      title,
      describeWhen(record, say),
      ...describeDoubts(record, say),
      ...(systems.length > 0 ? [nameSystems([record], say, systems.length).text] : []),
      ...(aftermath ? [say('afterwards', aftermath.text)] : []),
      ...(text && text !== title ? [text] : []),
      ...(url ? [`${say('source')}: ${url}`] : []),
    ],
    category: nameKind(kind, say),
    url,
  }
}

/** What must be seen before the name: a single edge, or a time in doubt, must not look like the whole. */
function listMarks({ kind, start, end, state, doubts }: SourceRecord, say: Say): string[] {
  const hasTwoEdges = kind === 'downtime' || kind === 'window'
  return [
    ...(state === 'tentative' ? [say('tentative')] : []),
    ...(doubts.length > 0 ? [say('checkSource')] : []),
    ...(hasTwoEdges && end === null ? [say('begins')] : []),
    ...(hasTwoEdges && start === null ? [say('isOver')] : []),
  ]
}
