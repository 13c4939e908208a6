import { pattern } from '../../text/pattern.ts'
import type { Claim } from '../kinds/claim.ts'

/** What stands between a time and its verb, and no verb itself. */
const LEAD =
  /\b(?:on|in|at|by|from|between|since|the|a|an|of|and|or|both|only|each|for|to|until|through|before|after)\b/gi

/** "… the survey that was e-mailed on @": another time, told of a thing in the same clause. */
const OF_OTHERS = new RegExp(
  pattern`
    ,? \b(?:that|which|who) (?:was|were|had)\b[^@]{1,60}@(?= (?:by|before|until|through)\b)
    |@[^@]{1,80} (?:that|which|who) (?:was|were|had)\b[^@]{1,60}@(?=[.!]?$)`,
  'gi',
)

/** "Students who were absent have until @": which students are meant. */
const OF_SUBJECT =
  /\b(?:who|that|which) (?:was|were|had|did)\b[^@,;]{1,50}? (?=(?:still |now |also )?(?:has|have|can|may|must|should|will|needs?)\b)/gi

/** "We were told that there is an outage": who said it has the past tense, and not what was said. */
const REPORTED = new RegExp(
  pattern`
    ^[^@]{0,160}\b(?:received|told|informed|notified|learned|heard|announced|said|reported)\b[^@]{0,80}?\bthat (?=
      (?:there (?:is|are)|[^@,;]{1,60}? (?:is|are) (?:down|unavailable|off-?line|experiencing|having))\b
    )`,
  'i',
)

/**
 * The words that carry the tense of a claim: those before its time and the rest of the same thought behind it; the whole clause
 * where nothing stands before it ("On May 6, students could not sign in").
 */
export function tenseWords({ mention }: Claim): string {
  const { after } = mention
  const clause = mention.clause.replace(REPORTED, '')
  const before = mention.before.replace(OF_SUBJECT, '').replace(REPORTED, '')
  if (before.replace(LEAD, '').trim().split(/\s+/).length < 2) return clause.replace(OF_OTHERS, '')
  return `${before} @ ${after.split(/[,;(]| (?:when|who|that|which|because|if|while) /)[0]}`
}
