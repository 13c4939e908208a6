import type { Doubt, SourceRecord } from '../../shared/records/source-record.ts'
import { formatRange, formatTime } from '../../shared/time/format.ts'
import { chooseLocale, type MessageKey, type Say } from './say.ts'

const DOUBTS: Record<Doubt, MessageKey> = {
  'weekday-mismatch': 'doubtWeekday',
  'year-suspect': 'doubtYear',
  'sources-disagree': 'doubtSources',
  'time-unreadable': 'doubtUnreadable',
}

type SaidTimes = Pick<SourceRecord, 'start' | 'end' | 'approximate'>

/** When a downtime is, in Pacific time. An edge that nobody announced is said to be so. */
export function describeWhen({ start, end, approximate }: SaidTimes, say: Say): string {
  if (start === null && end === null) return say('timeUnsaid')
  const range = formatRange(start, end, { locale: chooseLocale(say) })
  const unsaid = start === null ? `; ${say('startUnsaid')}` : end === null ? `; ${say('endUnsaid')}` : ''
  return `${approximate ? say('about', range) : range}${unsaid}`
}

/** One sentence for each thing that makes a downtime's time uncertain; none where it is certain. */
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
