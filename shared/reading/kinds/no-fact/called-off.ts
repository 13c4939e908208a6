import type { Mention } from '../../mentions/mention.ts'
import { CANCELLED } from '../cues.ts'

const POINTS_BACK =
  /^(?:(?:that|this|the|both|these|those) (?:down-?times?|outages?|maintenance|work|plans?)|it|they|this|that|both)\b/i

/** "CERS was to be unavailable on D. That downtime is no longer scheduled.": the next sentence calls off what this one tells. */
export function isCalledOffNext({ following }: Pick<Mention, 'following'>): boolean {
  return POINTS_BACK.test(following) && CANCELLED.test(following)
}
