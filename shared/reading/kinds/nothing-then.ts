import type { Mention } from './mention.ts'

const NOBODY_DOES = '(?:no|nothing|nobody|none of)\\b[^@,;]{0,60} (?:can|may|will|is|are)\\b'
const IS_NOT_DONE =
  '(?:(?:will|can|may|do|does|is|are|shall|must|should) not|cannot) (?:be )?(?:given|administered|ordered|placed|accepted|taken|tested|possible|open|available|held|submitted|purchased|bought|used|changed?|updated|refreshed)\\b'
const BEFORE_IT = new RegExp(
  `(?:^|[@,;] ?|\\b(?:but|and|however) )${NOBODY_DOES}[^@,;]*$|\\b${IS_NOT_DONE}[^@,;]{0,60}$`,
  'i',
)
const BEHIND_IT = new RegExp(`^,? (?:${NOBODY_DOES}|[^@,;]{1,80} ${IS_NOT_DONE})`, 'i')

/** "No tests can be given between D and E", "from D to E, scores in this tool will not change": days on which nothing is open. */
export function isNothingThen({ phrase, before, after }: Mention): boolean {
  return phrase.shape === 'range' && (BEFORE_IT.test(before) || BEHIND_IT.test(after))
}
