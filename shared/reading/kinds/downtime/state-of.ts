import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { readOwnEnvelope } from '../../refine/read-envelope.ts'
import { CANCELLED, TENTATIVE } from '../cues.ts'
import { isCalledOffNext } from '../no-fact/called-off.ts'

export function stateOf(mention: Mention): 'scheduled' | 'tentative' | 'cancelled' {
  const { whole, sentence, clause } = mention
  const told =
    sentence.role === 'row' ? sentence.text : withoutOwnBounds(whole, sentence.text).replace(IN_A_WINDOW, ' ')
  const text = withoutOthersCalledOff(told, clause).replace(UNLESS, ' ')
  if (CANCELLED.test(text) || isCalledOffNext(mention)) return 'cancelled'
  if (AS_BACKUP.test(mention.after) || PERHAPS.test(mention.before)) return 'tentative'
  // "On D and, if necessary, on E": of the second alone.
  const own = mention.before.match(IF_NEEDED) ? text : text.replace(AND_IF_NEEDED, ' ')
  const rest = IS_RESERVED.test(mention.after) ? own : own.replace(AND_RESERVED, ' ')
  return TENTATIVE.test(rest) || IN_CASE.test(text) ? 'tentative' : 'scheduled'
}

/** "TOMS is down during a maintenance window on D": only as the type of an entry of a schedule are those words a placeholder. */
const IN_A_WINDOW = /\b(?:the|an?|this|our|its) (?:[\w&-]+ ){0,3}maintenance window\b/gi

/** "Unless the update is postponed, TOMS is down on D" */
const UNLESS = /\b(?:unless|except if)\b[^,;.@]{1,100}/gi

/** "TOMS is down on D (the downtime of E is cancelled)", "The downtime of E is cancelled; instead, TOMS is down on D": of E alone. */
function withoutOthersCalledOff(told: string, clause: string): string {
  const parts = told.split(/(?=[;(])/)
  const isOther = (part: string) => part.includes('@') && CANCELLED.test(part)
  const isOfOne = (told.match(/@/g) ?? []).length < 2
  return isOfOne || CANCELLED.test(clause) || parts.length < 2 || parts.every(isOther)
    ? told
    : parts.filter((part) => !isOther(part)).join('')
}

/** "Down on D, and may go offline the day before, at 6 p.m.": of the bounds alone. */
function withoutOwnBounds(whole: string, text: string): string {
  return MAY_GO_THEN.test(whole) && readOwnEnvelope(text) ? whole.replace(MAY_GO_THEN, ' ') : whole
}

const MAY_GO_THEN = /\b(?:may|could|might) (?:also )?(?:go|be|be taken) (?:down|offline|unavailable) @/i

const AS_BACKUP = new RegExp(
  pattern`
    ^(?:
      as (?:an? |the )?(?:back-?up|reserve|fall-?back|alternate|alternative) (?:day|date|time)
      |(?:is|are|will be) (?:reserved|kept|held|planned|set aside) as (?:an? |the )?(?:back-?up|reserve|fall-?back)
    )\b`,
  'i',
)
const PERHAPS = /\b(?:and|or),? (?:possibly|perhaps)(?: also)?(?: on)?$/i
/** "TOMS is down on D, and E is reserved for D's work": of E alone. */
const IS_RESERVED =
  /^(?:(?:is|are|will be|being|held|kept|has been) ){0,2}(?:reserved|set aside|in reserve|an? placeholder)\b/i
const AND_RESERVED = new RegExp(
  pattern`
    (?:;|,? and|,? with|\() ?@ (?:(?:is|are|will be|being|held|kept|has been) ){0,2}(?:
      reserved|set aside|in reserve|an? placeholder
    )\b[^;@]{0,80}`,
  'gi',
)
const IF_NEEDED =
  /\b(?:(?:if|as) (?:it is )?(?:needed|necessary|required)|possibly|perhaps),?(?: also)?(?: on| from)?$/i
const AND_IF_NEEDED =
  /\b(?:and|or),? (?:(?:if|as) (?:it is )?(?:needed|necessary|required)|possibly|perhaps),?(?: also)?(?: on| from)? @/gi

/** "Should the outage have to be put off, it will take place on D", "if the work cannot be finished, …" */
const IN_CASE = new RegExp(
  pattern`
    ^(?:should|if) (?:the|this|that|it|either)\b[^@,]{0,60}\b(?:
      put off|postponed|delayed|longer|finished|completed?|done|moved|more time
    )\b[^@,]{0,20},`,
  'i',
)
