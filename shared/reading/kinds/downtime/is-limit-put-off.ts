import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { DOWN } from './downtime-cues.ts'

const LIMITS = pattern`
  (?:
    deadlines?|due dates?|closing dates?|cut-?offs?|registration|applications?
    |(?:testing|amendment|certification|submission|ordering) windows?|webinars?|workshops?|meetings?|trainings?
    |sessions?
  )`
const LIMIT_PUT_OFF = new RegExp(
  pattern`
    \b${LIMITS}\b[^@]{0,60}\b(?:
      (?:extended|moved|postponed|pushed|put off|changed|delayed|shifted)(?: (?:back|out))?(?: by [^@]{1,40})? (?:
        to|until|through|from
      )|(?:is|are) now(?: on| at)?
    )$`,
  'i',
)
/** "We are extending the due date for orders to". */
const PUTS_OFF = new RegExp(
  pattern`
    \b(?:extend|mov|postpon|push|delay|shift|chang)(?:e|s|es|ed|ing)?(?: back)? (?:
      the|our|its|this|all|these|those|your
    ) (?:[\w-]+ ){0,3}${LIMITS}\b[^@]{0,60} (?:to|until|through)$`,
  'i',
)
/** "Due dates that fall between @ will move to @". */
const LIMITS_MOVE = new RegExp(`\\b${LIMITS}\\b[^@;]{0,60}@[^@;]{0,10} (?:will|would|shall) [^@;]{1,30} to @`, 'i')
/** "Will automatically move to": what only behind its own times is told of. */
export const WILL_MOVE_TO = new RegExp(
  pattern`
    \b(?:will|would|shall) (?:automatically |now |then |also |all )*(?:
      move|shift|change|be (?:moved|shifted|changed|extended|postponed)
    )(?: back| out)? to$`,
  'i',
)

/** What stands behind a comma is the subject. */
const OPENS_THOUGHT = /, (?:(?:the|this|your|our) )?(?:[\w-]+ ){0,2}$/i

/** "The deadline is extended to D because of the downtime", "… because of the outage, the deadline is now D": D is the limit's. */
export function isLimitPutOff({ before, whole }: Mention): boolean {
  if (WILL_MOVE_TO.test(before) && LIMITS_MOVE.test(whole)) return true
  const putOff = LIMIT_PUT_OFF.exec(before) ?? PUTS_OFF.exec(before)
  return putOff !== null && (!DOWN.test(before) || OPENS_THOUGHT.test(before.slice(0, putOff.index)))
}
