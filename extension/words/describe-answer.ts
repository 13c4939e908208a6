import type { SourceRecord } from '../../shared/records/source-record.ts'
import { formatRange } from '../../shared/time/format.ts'
import { lastMomentOf } from '../../shared/time/moments.ts'
import type { WatchAnswer } from '../state/select-answer.ts'
import { describeAge } from './describe-age.ts'
import { listOf, nameSystems } from './name-systems.ts'
import { chooseLocale, type Say } from './say.ts'

/**
 * The answer in one line, without a full stop. `now` in milliseconds since 1970 UTC; `isMine` where it speaks of chosen systems
 * only.
 */
export function describeAnswer(answer: WatchAnswer, now: number, say: Say, isMine = false): string {
  switch (answer.kind) {
    case 'no-source':
      return say('answerNoSource')
    case 'unread':
      return say('answerUnread')
    case 'old':
      return say('answerOld', describeAge(answer.readAt, now, say))
    case 'clock-off':
      return say('answerClock')
    case 'part-old':
      return say('answerPartOld', listOf(answer.sources, say), describeAge(answer.readAt, now, say))
    case 'part-unread':
      return say('answerPartUnread', listOf(answer.sources, say))
    case 'down':
      return describeDown(answer.situation.down, say)
    case 'possible':
      return say('answerPossible', nameSystems(answer.situation.possible, say).text)
    case 'degraded':
      return say('answerDegraded')
    case 'clear':
      return say(isMine ? 'answerMineClear' : 'answerClear')
  }
}

/** What is down, in one line. Without a downtime it is the site itself that says so. */
export function describeDown(down: readonly SourceRecord[], say: Say): string {
  if (down.length === 0) return say('answerSiteDown')
  const { text, count } = nameSystems(down, say)
  const ends = down.map(({ end }) => end).filter((end) => end !== null)
  if (ends.length < down.length) return say(count === 1 ? 'answerDownOneOpen' : 'answerDownManyOpen', text)
  const last = ends.reduce((a, b) => (lastMomentOf(b) > lastMomentOf(a) ? b : a), ends[0] ?? '')
  const until = formatRange(null, last, { locale: chooseLocale(say), year: false, zone: false })
  const isSame = ends.every((end) => lastMomentOf(end) === lastMomentOf(last))
  return say(count === 1 ? 'answerDownOne' : isSame ? 'answerDownMany' : 'answerDownLast', text, until)
}
