import { pattern } from '../../text/pattern.ts'

/** What "has been" and "was" say of plans tells of what is to come. */
const PLANS =
  'extended|rescheduled|moved|postponed|delayed|deferred|pushed|put off|changed|scheduled|set|cancell?ed|shortened|planned'

/** Words that put a clause into the past. "has been extended to" speaks of what comes and is none. */
const PAST = new RegExp(
  [
    pattern`
      \b(?:
        was|were|had|did|took|gave|ran|met|saw|found|brought|got|lost|spent|wrote|built|showed|came|went|became|began
        |took place|recently|incorrectly|apologi[sz]e for|sorry for|unplanned
        |now that [^@,;]{1,60} (?:is|are) (?:back|up|available)|could not|couldn’t|(?:was|were) unable
      )\b`,
    pattern`
      \b(?:has|have) (?:already |just |now )?(?:
        been (?!${PLANS}|down|unavailable|off-?line|inaccessible|unreachable|closed)|passed|ended|closed|expired|resumed
        |received|gone|begun|started
      )`,
    // After "is" or "are" these are participles ("webinars are held on D") and tell no past.
    pattern`
      (?<!\b(?:is|are|be|being) )\b(?:
        opened|closed|released|posted|sent|e-?mailed|mailed|started|ended|held|appeared|arrived|reached|resumed
        |debuted|expired|launched|shipped|received|added|announced|enrolled|changed|published|introduced|occurred
        |failed|happened|answered|asked|reported|finished|signed|tested|called|joined|attended|visited|registered
        |experienced|suffered|lasted|completed|repaired|replaced|resolved|fixed|made|stopped|crashed|returned|restored
        |told|reopened|filled|attracted|welcomed|recorded(?= (?:in|on|last|earlier|this)\b)
      )\b`,
  ].join('|'),
  'i',
)
const FUTURE = new RegExp(
  pattern`
    \b(?:
      will|shall|must|should|may|can|going to|is to|are to|is scheduled|are scheduled|is due|are due|is planned
      |are planned|please|(?<!\bhad )to be
    )\b`,
  'i',
)

/** True where a clause tells what has happened. */
export function isPast(clause: string): boolean {
  return PAST.test(clause) && !FUTURE.test(clause)
}

/** True where a clause announces what is to come. */
export function isAnnounced(clause: string): boolean {
  return FUTURE.test(clause)
}

const STRONG_PAST = new RegExp(
  `\\b(?:(?:was|were) (?!${PLANS}|to\\b)|had|did|came|went|took|ran|gave|fell|met|opened|began)\\b`,
  'i',
)

/** True where no other reading is left: the verb itself is past, not only a participle. */
export function isSurelyPast(clause: string): boolean {
  return STRONG_PAST.test(clause) && !FUTURE.test(clause)
}
