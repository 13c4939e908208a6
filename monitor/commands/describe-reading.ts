import type { PageReading } from '../../shared/reading/page-reading.ts'
import type { PageRecord } from '../../shared/records/source-record.ts'
import { formatRange } from '../../shared/time/format.ts'
import { plainLine } from '../status/plain-line.ts'

/** What one page says, for people: a head line, then a line for each record. Ends with an empty line. */
export function describeReading(file: string, { outcome, reason, document, records }: PageReading): string {
  if (outcome !== 'ok') return `${plainLine(file)}: ${outcome}${reason ? ` (${plainLine(reason)})` : ''}\n\n`
  const { title, published, family, programs } = document
  const about = [family, published ?? 'no date', ...programs].join(', ')
  const lines = [`${plainLine(file)}: ${plainLine(title ?? 'no title')} (${about})`, ...records.map(describeRecord)]
  return `${lines.join('\n')}\n\n`
}

function describeRecord(record: PageRecord): string {
  const when = record.start || record.end ? `${formatRange(record.start, record.end)}: ` : ''
  const systems = record.systems.length > 0 && record.kind !== 'notice' ? ` [${record.systems.join(', ')}]` : ''
  const doubts = record.doubts.length > 0 ? ` (check the source: ${record.doubts.join(', ')})` : ''
  const state = record.state ? ` ${record.state}` : ''
  return `  ${record.kind.padEnd(8)}${state} ${when}${plainLine(record.title)}${systems}${doubts}`
}
