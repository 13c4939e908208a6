import type { SourceRecord } from '../../shared/records/source-record.ts'
import { formatRange, formatTime } from '../../shared/time/format.ts'
import type { Words } from './words.ts'

/** When a record is, in one phrase; an edge that nobody announced is said to be so and never made up. */
export function describeTimes(record: SourceRecord, words: Words): string {
  const phrase = describeEdges(record, words)
  return record.approximate ? words.about(phrase) : phrase
}

function describeEdges({ kind, start, end }: SourceRecord, words: Words): string {
  const { locale } = words
  if (kind === 'deadline') return end === null ? words.noTime : words.by(formatTime(end, { locale }))
  if (start === null && end === null) return words.noTime
  // A meeting with its first hour only, or what is published on a day, simply is at that time.
  if (start !== null && end === null && kind !== 'downtime' && kind !== 'window') return formatTime(start, { locale })
  const range = formatRange(start, end, { locale })
  if (kind !== 'downtime' || (start !== null && end !== null)) return range
  return `${range}; ${end === null ? words.endUnsaid : words.startUnsaid}`
}

/** Sentences on everything that makes the time uncertain; empty when it is certain. */
export function describeUncertainty(record: SourceRecord, words: Words): string[] {
  const { earliestStart, latestEnd, suggested, replaces } = record
  const time = (t: string) => formatTime(t, { locale: words.locale })
  const meant = [suggested?.start, suggested?.end].filter((t) => t !== undefined)
  return [
    ...record.doubts.map((doubt) => words.doubts[doubt]),
    ...(meant.length > 0 ? [words.suggested([...new Set(meant)].map(time).join(' – '))] : []),
    ...(earliestStart ? [words.mayBeginBy(time(earliestStart))] : []),
    ...(latestEnd ? [words.mayLastUntil(time(latestEnd))] : []),
    ...(replaces ? [words.replaces(time(replaces))] : []),
  ]
}

/** The words that must stand before a record's name: cancelled, tentative, check the source. */
export function chooseMarks(record: SourceRecord, words: Words): string[] {
  return [
    ...(record.state === 'cancelled' ? [words.cancelled] : []),
    ...(record.state === 'tentative' ? [words.tentative] : []),
    ...(record.doubts.length > 0 ? [words.checkSource] : []),
  ]
}
