import type { EntryText } from '../../shared/calendar/calendar-entry.ts'
import type { LinkFilter } from '../../shared/feed/allowed-link.ts'
import { chooseSourceUrl } from '../../shared/feed/published-record.ts'
import type { SourceRecord } from '../../shared/records/source-record.ts'
import { chooseMarks, describeTimes, describeUncertainty } from './describe-times.ts'
import { ENGLISH } from './english.ts'
import { nameSystem, nameSystems } from './name-systems.ts'

/** What a published calendar says of a record. */
export function describeEntry(record: SourceRecord, isAllowed: LinkFilter): EntryText {
  const url = chooseSourceUrl(record, isAllowed)
  return { summary: summarize(record), description: describe(record, url), category: ENGLISH.kinds[record.kind], url }
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
  ]
}
