import { pattern } from '../../text/pattern.ts'
import type { Mention } from '../mentions/mention.ts'

const NOBODY_DOES = '(?:no|nothing|nobody|none of)\\b[^@,;]{0,60} (?:can|may|will|is|are)\\b'
const IS_NOT_DONE = pattern`
  (?:(?:will|can|may|do|does|is|are|shall|must|should) not|cannot) (?:be )?(?:
    given|administered|ordered|placed|accepted|taken|tested|possible|open|available|held|submitted|purchased|bought
    |used|changed?|updated|refreshed|entered|uploaded|added|started|scored|registered|saved|loaded|edited|assigned
    |downloaded|printed
  )\b`
const BEFORE_IT = new RegExp(
  `(?:^|[@,;] ?|\\b(?:but|and|however) )${NOBODY_DOES}[^@,;]*$|\\b${IS_NOT_DONE}[^@,;]{0,60}$`,
  'i',
)
const BEHIND_IT = new RegExp(`^,? (?:${NOBODY_DOES}|[^@,;]{1,80} ${IS_NOT_DONE})`, 'i')

/** "No tests can be given between D and E", "from D to E, scores in this tool will not change": days on which nothing is open. */
export function isNothingThen({ phrase, before, after }: Mention): boolean {
  return phrase.shape === 'range' && (BEFORE_IT.test(before) || BEHIND_IT.test(after))
}

const IN_SYSTEM = new RegExp(
  pattern`
    \b(?:(?:will|can|may|do|does|is|are) not|cannot) be (?:
      entered|uploaded|added|started|scored|registered|saved|loaded|edited|assigned|updated|changed|submitted|placed
      |accepted
    )(?: (?:in|to|into|through|on|with|using) (?:the )?[A-Z][^@,;]{1,50})?(?: on| from| between| during)?$`,
  '',
)

/** "Rosters cannot be uploaded to TOMS on": nothing becomes available then, and nobody meets. */
export function isNotDoneThen({ before }: Mention): boolean {
  return IN_SYSTEM.test(before)
}

const NOTHING_HAPPENS = new RegExp(
  pattern`
    \b(?:
      (?:will|do|does|is|are|can) not(?: [A-Za-z]+){1,6}|(?:stays?|remains?|keeps?)(?: fully)? (?:up|available|open|online|running)
    )(?<!\b(?:but|only|until|before|than)\b[^@]{0,40})(?: on| from| between)?$`,
  '',
)

/** "New data will not appear on", "CERS will stay up on": nobody meets then, and nothing becomes available. */
export function nothingHappens(before: string): boolean {
  return NOTHING_HAPPENS.test(before)
}
