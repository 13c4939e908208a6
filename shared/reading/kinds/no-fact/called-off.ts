import { systemIdsIn } from '../../../systems/find-systems.ts'
import type { Mention } from '../../mentions/mention.ts'
import { readTimes } from '../../phrases/read-times.ts'
import { CANCELLED } from '../cues.ts'

const POINTS_BACK =
  /^(?:(?:that|this|the|both|these|those) (?:down-?times?|outages?|maintenance|work|plans?)|it|they|this|that|both)\b/i

/** "It may be cancelled". */
const PERHAPS = /\b(?:may|might|could) (?:still )?be (?:cancell?ed|called off|postponed)\b/i

/** "CERS was to be unavailable on D. That downtime is no longer scheduled.": the next sentence calls off what this one tells. */
export function isCalledOffNext({ following, sentence }: Pick<Mention, 'following' | 'sentence'>): boolean {
  return (
    POINTS_BACK.test(following) &&
    CANCELLED.test(following) &&
    !PERHAPS.test(following) &&
    !isOfAnother(following, sentence.text)
  )
}

/** "The outage of TOMS on E is cancelled" says nothing of CERS, and nothing of D. */
function isOfAnother(following: string, told: string): boolean {
  const own = systemIdsIn(told)
  const systems = systemIdsIn(following)
  const days = readTimes(following).filter(({ edges }) => edges.some(({ when }) => when?.form === 'day'))
  return (
    (own.length > 0 && systems.length > 0 && !systems.some((id) => own.includes(id))) ||
    (days.length > 0 && !days.some(({ text }) => told.includes(text)))
  )
}
