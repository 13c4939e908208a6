import type { PageReading } from '../../shared/reading/page-reading.ts'
import type { PageRecord } from '../../shared/records/source-record.ts'
import { formatRange, formatTime } from '../../shared/time/format.ts'
import { plainLine } from '../status/plain-line.ts'
import { ENGLISH } from '../words/english.ts'
import { nameSystems } from '../words/name-systems.ts'

type Line = readonly [label: string, text: string]

const LABEL_WIDTH = 11

/** How a page was read, for people: what it is, then for each record its sentence and how it was understood. */
export function describeEvidence(url: string, { outcome, reason, document, records }: PageReading): string {
  const head = plainLine(document.title ?? url)
  if (outcome !== 'ok') return `${head}\n${layOut([['outcome', `${outcome}${reason ? `: ${reason}` : ''}`]])}`
  const about: Line[] = [
    ['address', url],
    ['family', document.family],
    ['published', document.published ?? 'no date on the page'],
    ...(document.programs.length > 0 ? [['programs', document.programs.join(', ')] as const] : []),
    ...document.doubts.map((doubt): Line => ['doubt', `${doubt}: ${ENGLISH.doubts[doubt]}`]),
  ]
  const parts = records.map((record) => `${describeRecord(record)}\n${layOut(explainRecord(record))}`)
  return `${[`${head}\n${layOut(about)}`, ...parts].join('\n')}`
}

function describeRecord({ kind, start, end, title }: PageRecord): string {
  const when = start || end ? ` ${formatRange(start, end)}:` : ''
  return `${ENGLISH.kinds[kind]}:${when} ${plainLine(title)}`
}

function explainRecord(record: PageRecord): Line[] {
  const { kind, section, systems, state, doubts, suggested, earliestStart, latestEnd, replaces, aftermath } = record
  const time = (t: string) => `${t} (${formatTime(t)})`
  return [
    ['sentence', `“${record.text}”`],
    ...(section && section !== record.title ? [['story', section] as const] : []),
    ...(record.evidence ?? []).flatMap(({ printed, inferred }): Line[] => [
      ['printed', `“${printed}”`],
      ...inferred.map((why): Line => ['inferred', why]),
    ]),
    ...(record.start ? [['start', time(record.start)] as const] : []),
    ...(record.end ? [['end', time(record.end)] as const] : []),
    ...(earliestStart ? [['no earlier', time(earliestStart)] as const] : []),
    ...(latestEnd ? [['no later', time(latestEnd)] as const] : []),
    ...(record.approximate ? [['about', 'the page gives this time only roughly'] as const] : []),
    ...(replaces ? [['replaces', time(replaces)] as const] : []),
    ...(systems.length > 0 || kind === 'downtime' ? [['systems', nameSystems(systems, ENGLISH, 40)] as const] : []),
    ...(state ? [['state', state] as const] : []),
    ...(aftermath ? [['afterwards', aftermath.text] as const] : []),
    ...doubts.map((doubt): Line => ['doubt', `${doubt}: ${ENGLISH.doubts[doubt]}`]),
    ...Object.entries(suggested ?? {}).map(([edge, t]): Line => ['suggested', `${edge} ${time(t)}`]),
  ]
}

function layOut(lines: readonly Line[]): string {
  return lines.map(([label, text]) => `  ${label.padEnd(LABEL_WIDTH)}${plainLine(text, 600)}\n`).join('')
}
