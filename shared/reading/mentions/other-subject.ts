import { pattern } from '../../text/pattern.ts'

/** What goes on about a downtime, or about no subject of its own. */
const NO_SUBJECT = pattern`
  (?:
    then|again|also|now|once|later|is|are|was|were|will|be|can|may|must|should|not|only|each|both|all|back|until|from|on|at
    |by|through|to|while|when|where|that|which|who|because|since|after|before|as|if|in|for|of|with|without|during|it|they|this
    |these|those|others?|one|ones|none|nobody|everything|rest|same|systems?|sites?|portals?|applications?|tools?|interfaces?
    |access|service|log-?ins?|work|maintenance|upgrades?|outages?|down-?times?|interruptions?|repairs?|migration|rollover
    |changeover|completion|restoration|returns?|ends?|expected|users|everyone|dates?|days?|times?|hours?|deadlines?|windows?
  )\b`

/** The source of an expression for a subject of its own, in small letters, and its verb: "the new reports are", "testing will". */
export const OTHER_SUBJECT = pattern`
  (?:
    (?:(?:the|all|any|some|most|new|our|your|these|no) ){0,2}(?!${NO_SUBJECT})[a-z][a-z-]*(?: (?!${NO_SUBJECT})[a-z][a-z-]*){0,2} (?:
      will|is|are|can|may|must|should|(?:arrive|appear|open|close|begin|start|change|ship)s?
    )
    |we (?:post|publish|release|send|mail|ship|hold|meet|open|share|print)
  )\b`

const TELLS = new RegExp(`^(?:on @,? )?${OTHER_SUBJECT}`)
const IS_SOMETHING = /^@ (?:is|will be) (?:an?|the|our|your|also) /

/** True for a clause that says all by itself what happens at its time, to something other than the systems told of before. */
export function tellsOfOther(clause: string): boolean {
  return TELLS.test(clause) || IS_SOMETHING.test(clause)
}
