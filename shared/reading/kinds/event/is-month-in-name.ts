import { isDayFirst, type Mention } from '../../mentions/mention.ts'
import { RELEASE } from '../cues.ts'
import { namesEvent } from './names-event.ts'

/** "The May webinar series": a month without "in", but for the one in front of an entry ("June 2021—Coordinator Training"). */
export function isMonthInName(mention: Mention): boolean {
  const { shape, edges, lead } = mention.phrase
  const isBare = shape === 'point' && edges[0]?.when?.form === 'month' && !/\b(?:in|during|early|mid|late)$/.test(lead)
  return isBare && !isMonthOfMeeting(mention)
}

/** A recording is what is left of a meeting. */
function isMonthOfMeeting({ sentence, whole }: Mention): boolean {
  return isDayFirst(sentence) && namesEvent(whole) && !/\brecordings?\b/i.test(whole) && !RELEASE.test(whole)
}
