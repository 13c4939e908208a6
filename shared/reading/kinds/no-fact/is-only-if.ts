import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'

const DECIDED = pattern`
  \b(?:approve[sd]?|adopt(?:s|ed)?|grant(?:s|ed)?|pass(?:es|ed)?|accept(?:s|ed)?|agree[sd]?|sign(?:s|ed)?|confirm(?:s|ed)?)\b`

/** "If approved, …", "pending approval, …"; not what each reader knows of himself: "if you are approved, …". */
const UNDECIDED = new RegExp(
  pattern`
    ^(?:
      (?:if|once|should|unless|provided)\b(?! (?:you|your|an?|any|applicants?|students?|schools?|leas?)\b)[^,@]{0,80}${DECIDED}
      |(?:pending|subject to)\b[^,@]{0,60}\b(?:approval|adoption|agreement)\b
    )`,
  'i',
)
const IF_DECIDED = new RegExp(
  pattern`
    ^,? ?(?:if|once|provided|pending|subject to)\b(?! (?:you|your|an?|any|applicants?|students?|schools?|leas?)\b)[^@]{0,80}(?:
      ${DECIDED}|\bapproval\b
    )`,
  'i',
)
const WILL_BE = new RegExp(
  pattern`
    \b(?:deadlines?|due dates?|windows?|last day|cut-?offs?)\b[^@,;]{0,60}\b(?:will|would|may|can|might)(?: then)? (?:
      be|move|open|close|change|become
    )\b[^@,;]{0,30}$`,
  'i',
)

const MAY_BE_EXTENDED = new RegExp(
  pattern`
    \b(?:deadlines?|due dates?|windows?|testing|last day)\b[^@]{0,60}\b(?:will|would|may|can) be (?:
      extended|moved|postponed|put off
    )\b[^@]{0,30}$`,
  'i',
)

/** "If CERS is not back by Friday, the deadline will be extended to D", "if approved, the new deadline will be D": what is not decided. */
export function isOnlyIf({ sentence, before, after }: Mention): boolean {
  if (/^(?:if|should|in case)\b/i.test(sentence.text) && MAY_BE_EXTENDED.test(before)) return true
  return (UNDECIDED.test(sentence.text) || IF_DECIDED.test(after)) && WILL_BE.test(before)
}
