import { pattern } from '../../../text/pattern.ts'
import { isNameOfLetter } from '../../mentions/is-name-of-letter.ts'
import type { Mention } from '../../mentions/mention.ts'

/** "As communicated on D through our bulletin, TOMS is down on E". */
const AS_TOLD = new RegExp(
  pattern`
    ^as (?:(?:was|we|previously|already|first) ){0,2}(?:
      communicated|announced|noted|mentioned|shared|told|stated|reported|described|indicated|explained
    )\b[^@,]{0,60}(?<= )(?:on|in|of|from|dated)$`,
  'i',
)

/** "See the March 3, 2014, news release", "as told in our April 22 letter", "as announced on D": when something was said before. */
export function isOfLetter({ phrase, after, before, sentence }: Mention): boolean {
  if (phrase.lead === '' && phrase.shape === 'point' && /^,? ?(?:news|press) (?:release|advisory)\b/i.test(after))
    return true
  return AS_TOLD.test(before) || isNameOfLetter(before, sentence.text.slice(phrase.to))
}
