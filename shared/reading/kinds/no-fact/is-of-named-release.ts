import type { Mention } from '../../mentions/mention.ts'
import { DUE } from '../cues.ts'
import { namesEvent } from '../event/names-event.ts'

const RELEASED = /^(?:public )?(?:release|reports?|results|scores)\b(?! (?:webinar|meeting|event))/i
const OF_THE = /\b(?:regarding|concerning|about|relat(?:ed|ing) to) (?:the|our|its)$/i
const OF_OTHER = /^(?:[\w-]+ ){1,4}(?:is|are|was|will be|(?:has|have) been)\b/i

/** "Requests regarding the August 31 release", "the deadline for the August 31 release": by its day a thing is known; nothing is told of that day. */
export function isOfNamedRelease(mention: Mention): boolean {
  const { before, after } = mention
  if (RELEASED.test(after)) return OF_THE.test(before) || isLimitOfNamed(mention, /./)
  return isLimitOfNamed(mention) && !namesEvent(after)
}

/** "The deadline for the May 4 training is April 12": the limit is told behind it. */
export function isLimitOfNamed({ before, after }: Mention, behind = OF_OTHER): boolean {
  return /\bfor (?:the|our|its)$/i.test(before) && DUE.test(before) && behind.test(after)
}
