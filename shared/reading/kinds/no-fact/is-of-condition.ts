import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { namesEvent } from '../event/names-event.ts'

const IF = '^(?:if|should|in case|in the (?:unlikely )?event(?: that)?)\\b[^@,]{0,80}'
const WORK =
  '\\b(?:down-?times?|outages?|interruptions?|maintenance|work|upgrades?|migration|repairs?|it|they|this|systems?|sites?|portals?)\\b'
/** "In the event that the outage continues into D, …", "if TOMS is still down on D, …": more than is planned. */
const GOES_ON = new RegExp(
  pattern`
    ${IF}(?:
      ${WORK}[^@,]{0,20} (?:continues?|extends?|lasts?|runs?|goes? on|carr(?:y|ies) over|spills? over)
      |\b(?:
        (?:is|are|be) (?:still (?:not )?|not (?:yet )?)(?:
          back|up|available|restored|completed?|finished|down|unavailable|off-?line
        )|remains? (?:down|unavailable|off-?line)
      )
    )\b[^@,]{0,30}@`,
  'i',
)
/** "If you need the room during D, …": what somebody may want. */
const WHO_NEEDS = new RegExp(
  pattern`
    ^if (?:you|your (?:lea|district|school|students?|staff)|anyone|a (?:school|teacher|student)) (?:\w+ )?(?:
      requires?|needs?|plans?|wants?|wish(?:es)?|intends?|expects?|ha(?:ve|s) to|must
      |(?:is|are) (?:planning|using|working|scheduled)
    )\b[^@,]{0,90}\b(?:during|between|on|from|over)$`,
  'i',
)

/** "Until their training is complete on D": what holds for those who have not finished, and not till a day. */
const UNTIL_TRAINED = new RegExp(
  pattern`
    \b(?:until|once|after|unless) (?:the(?:ir|y)?|his|her|your|you|all|its) (?:[\w-]+ ){0,4}(?:
      trainings?|courses?|modules?|quiz(?:zes)?|certification
    ) (?:is|are|has been|have been) (?:completed?|finished|done|passed)(?: on| by)?$`,
  'i',
)

/** A time that only the condition of its sentence speaks of. */
export function isOfCondition({ before, whole, phrase }: Mention): boolean {
  if (GOES_ON.test(`${before} @`)) return true
  // "…, whatever is due that day is taken later"
  if (GOES_ON.test(whole) && phrase.edges.every(({ when }) => when?.form === 'relative')) return true
  if (UNTIL_TRAINED.test(before)) return true
  return WHO_NEEDS.test(before) && !namesEvent(before)
}
