import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { isUndoneBy } from '../deadline/undone-by.ts'

const MODIFIER = new RegExp(
  pattern`
    (?:^|[^\w])(?:
      (?<!
        \b(?:be|been|is|are|was|were|being|get|gets|must|should|to)(?: (?:\w{2,20}ed|reset|set|made|put|sent)(?: in
            | out| up| back
          )? and
        )?(?: (?:\w{2,20}ly|also|all|both|each|then|first|hand|machine|double|self|e))?[ -])(?:
        completed|finished|received|submitted|entered|turns?|turning|tested|scored|enrolled|processed|administered
        |given|born|earned|issued|collected|created|dated|registered|printed|published|bought|downloaded|saved|filed
        |sent|shipped|posted|signed
      )
    )(?: (?:in|to|with|by) (?:the |an? |our )?[\w&]+)?(?: (?:
        on|by|before|after|from|since|between|through|on or (?:before|after)
      )
    )+$`,
  'i',
)

/** "LEAs with windows that end after D", "schools that begin testing before D", "students who finish by D": which ones are meant. */
const OF_WINDOWS = new RegExp(
  pattern`
    \b(?:windows?|schools|leas|districts|sites|tracks?|sessions|students|classes|teachers) (?:
      that|which|who|whose \w+
    ) (?:will )?(?:ends?|closes?|opens?|begins?|starts?|finish|complete)(?: testing| instruction| school)? (?:
      after|before|by|between|later than|earlier than
    )$
    |\b(?:leas?|agencies|schools|districts|sites) (?:with|having) (?:an? )?(?:testing |administration )?windows? (?:
      that|which
    ) (?:opens?|closes?|begins?|starts?|ends?)(?: on)?$`,
  'i',
)

/** "Boxes arrive only if the form was approved by D", "if the tool was set to "off" prior to D", "kits are sent again if they are not back by D". */
const IF_DONE = new RegExp(
  pattern`
    \bif\b[^@]{0,160}\b(?:was|were|(?:has|have|had) been) (?:\w+ed|set|sent|put|made|given|chosen|taken|left)(?: (?!
        (?:and|or|but|so|then|please|must|should|can|may|will|you|it|they)\b
      )[^@,;\s]{1,20}
    ){0,4} (?:by|before|prior to|on)$|\bif\b[^@,]{0,120}\b(?:not|no)\b[^@,]{0,60}\b(?:by|before|until)$`,
  'i',
)

/** "Reports that are not ready by D", "LEAs whose last day of testing is D": which ones are meant. */
const OF_STATE = new RegExp(
  pattern`
    \b(?:that|which) (?:are|is|were|was) (?:not |still |not yet )?(?:ready|available|complete|scored|done|finished) (?:
      by|before|on|as of
    )$|\bwhose (?:last|final|first) (?:day|date)\b[^@]{0,40}$
    |\b(?:with|having|bearing) (?:an? )(?:[\w-]+ ){0,2}dates? (?:of|from|between|in|on|before|after|through)$`,
  'i',
)

/** "Students who turn 18 before D". */
const OF_PEOPLE = new RegExp(
  pattern`
    \bwho (?:will )?(?:are|were|have|had|has|turn|enroll(?:ed)?|moved?|took|transfer\w*|arriv\w*|will be)\b[^@]{0,40}\b(?:
      before|after|since|by
    )$`,
  'i',
)

const ORDERS_RECEIVED = new RegExp(
  pattern`
    \b(?:orders?|registrations?|applications?|nominations?|proposals?)\b[^@]{0,80}\b(?:
      received|submitted|made|sent in
    ) (?:by|before|on or before)$`,
  'i',
)

/** "Results for tests completed by D will be …": the time belongs to a noun of the sentence and is no fact of its own. */
export function isModifier(mention: Mention): boolean {
  const { before, after } = mention
  if (isUndoneBy(mention)) return false
  // "Orders received by D will ship …" sets a limit for orders (RECORDS 6).
  if (ORDERS_RECEIVED.test(before)) return false
  // "Only forms received by D count."
  if (/^only\b/i.test(before) && /\b(?:count|accepted|considered|processed|honored|included|reviewed)/i.test(after))
    return false
  return (
    (MODIFIER.test(before) ||
      OF_WINDOWS.test(before) ||
      IF_DONE.test(before) ||
      OF_STATE.test(before) ||
      (OF_PEOPLE.test(before) && !/\b(?:should|must|need to|has to|have to|please)\b/i.test(before))) &&
    !(/(?<!\bon or )\bafter$/i.test(before) && /\b(?:not|no longer|cannot)\b/i.test(after))
  )
}
