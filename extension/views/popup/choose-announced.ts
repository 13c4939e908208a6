import type { SourceRecord } from '../../../shared/records/source-record.ts'
import type { WatchAnswer } from '../../state/select-answer.ts'
import { countdownOf, selectCountdown } from '../../state/select-countdown.ts'
import type { MessageKey } from '../../words/say.ts'

/** More of them would push everything else out of sight. */
const MOST_SHOWN = 2

/** What stands below the answer: downtimes under way, else the next one. `more` are under way and not shown. */
export interface Announced {
  heading: MessageKey
  shown: SourceRecord[]
  more: number
  /** The one to come after what is under way. */
  after: SourceRecord | null
  /** False where the data are too old to count by. */
  isCounted: boolean
}

/** `now` in milliseconds since 1970 UTC. An absence is good news only where everything could be read. */
export function chooseAnnounced(answer: Extract<WatchAnswer, { situation: unknown }>, now: number): Announced {
  const { down, possible, upcoming, unsure } = answer.situation
  const isOld = answer.kind === 'old' || answer.kind === 'clock-off'
  const current = [...down, ...possible].sort((a, b) => endOf(a, now) - endOf(b, now))
  const counted = selectCountdown(answer, now)
  const next = (counted?.kind === 'start' ? counted.record : upcoming[0]) ?? null
  if (current.length > 0) {
    return {
      heading: isOld ? 'asLastKnown' : 'underWay',
      shown: current.slice(0, MOST_SHOWN),
      more: Math.max(0, current.length - MOST_SHOWN),
      after: isOld ? null : (upcoming[0] ?? null),
      isCounted: !isOld,
    }
  }
  if (next !== null) {
    const heading = isOld ? 'asLastKnown' : 'nextHeading'
    return { heading, shown: [next], more: 0, after: null, isCounted: !isOld }
  }
  const heading = unsure.length > 0 ? 'nextNoneUnsure' : 'nextNone'
  return { heading, shown: [], more: 0, after: null, isCounted: false }
}

/** What ends soonest is what people wait for. */
function endOf(record: SourceRecord, now: number): number {
  return countdownOf(record, now)?.at ?? Number.POSITIVE_INFINITY
}
