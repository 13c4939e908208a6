import type { Doubt, SourceRecord } from '../../shared/records/source-record.ts'
import { formatRange, formatTime } from '../../shared/time/format.ts'
import { dayAt } from '../../shared/time/moments.ts'
import { chooseLocale, type MessageKey, type Say } from './say.ts'

const DOUBTS: Record<Doubt, MessageKey> = {
  'weekday-mismatch': 'doubtWeekday',
  'year-suspect': 'doubtYear',
  'sources-disagree': 'doubtSources',
  'time-unreadable': 'doubtUnreadable',
}

type SaidTimes = Pick<SourceRecord, 'kind' | 'start' | 'end' | 'approximate'>

/**
 * When something is, in Pacific time. An edge that nobody announced is said to be so and never made up. The year is left out where it
 * is that of `now` (milliseconds since 1970 UTC).
 */
export function describeWhen(record: SaidTimes, say: Say, now: number | null = null): string {
  const { start, end } = record
  const year = now === null || [start, end].some((time) => time !== null && !time.startsWith(dayAt(now).slice(0, 4)))
  const phrase = describeEdges(record, year, say)
  return record.approximate ? say('about', phrase) : phrase
}

function describeEdges({ kind, start, end }: SaidTimes, year: boolean, say: Say): string {
  const options = { locale: chooseLocale(say), year }
  if (start === null && end === null) return say('timeUnsaid')
  if (kind === 'deadline' && end !== null) return say('by', formatTime(end, options))
  // A meeting with its first hour only, or what is published on a day, simply is at that time.
  if (start !== null && end === null && kind !== 'downtime' && kind !== 'window') return formatTime(start, options)
  const range = formatRange(start, end, options)
  if (kind !== 'downtime') return range
  const unsaid = start === null ? `; ${say('startUnsaid')}` : end === null ? `; ${say('endUnsaid')}` : ''
  return `${range}${unsaid}`
}

/** One sentence for each thing that makes a time uncertain; none where it is certain. */
export function describeDoubts({ doubts, suggested, earliestStart, latestEnd }: SourceRecord, say: Say): string[] {
  const time = (value: string) => formatTime(value, { locale: chooseLocale(say) })
  const meant = [suggested?.start, suggested?.end].filter((value) => value !== undefined)
  return [
    ...doubts.map((doubt) => say(DOUBTS[doubt])),
    ...(meant.length > 0 ? [say('suggested', [...new Set(meant)].map(time).join(' – '))] : []),
    ...(earliestStart ? [say('mayBegin', time(earliestStart))] : []),
    ...(latestEnd ? [say('mayLast', time(latestEnd))] : []),
  ]
}
