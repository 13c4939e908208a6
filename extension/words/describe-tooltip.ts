import type { WatchAnswer } from '../state/select-answer.ts'
import { selectNext } from '../state/select-next.ts'
import { describeAge } from './describe-age.ts'
import { describeAnswer, describeDown } from './describe-answer.ts'
import { describeWhen } from './describe-when.ts'
import { nameSystems } from './name-systems.ts'
import type { Say } from './say.ts'

/** What the badge says, in words. `lead` in milliseconds, `now` in milliseconds since 1970 UTC. */
export function describeTooltip(answer: WatchAnswer, lead: number, now: number, say: Say): string {
  const line = describeAnswer(answer, now, say)
  if (answer.kind === 'old' && answer.situation.down.length > 0) {
    return say('tooltipLastKnown', line, describeDown(answer.situation.down, say))
  }
  const next = selectNext(answer, lead, now)
  if (next === null) return say('tooltip', line)
  const systems = nameSystems([next.record], say).text
  return say('tooltipNext', line, systems, describeAge(next.at, now, say), describeWhen(next.record, say))
}
