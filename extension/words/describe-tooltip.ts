import { selectAnswer } from '../state/select-answer.ts'
import { selectNext } from '../state/select-next.ts'
import { countUnread } from '../state/select-notices.ts'
import type { Stored } from '../state/stored.ts'
import { describeAge } from './describe-age.ts'
import { describeAnswer, describeDown } from './describe-answer.ts'
import { describeWhen } from './describe-when.ts'
import { nameSystems } from './name-systems.ts'
import type { Say } from './say.ts'

/** What the badge says, in words, and what it had no room for. `now` in milliseconds since 1970 UTC. */
export function describeTooltip(stored: Stored, now: number, say: Say): string {
  const line = describeState(stored, now, say)
  const unread = countUnread(stored)
  return unread === 0 ? line : say('tooltipUnread', line, String(unread))
}

function describeState(stored: Stored, now: number, say: Say): string {
  const answer = selectAnswer(stored, now)
  const line = describeAnswer(answer, now, say)
  if (answer.kind === 'old' && answer.situation.down.length > 0) {
    return say('tooltipLastKnown', line, describeDown(answer.situation.down, say))
  }
  const next = selectNext(answer, stored.settings.badgeLeadMinutes * 60_000, now)
  if (next === null) return say('tooltip', line)
  const systems = nameSystems([next.record], say).text
  return say('tooltipNext', line, systems, describeAge(next.at, now, say), describeWhen(next.record, say))
}
