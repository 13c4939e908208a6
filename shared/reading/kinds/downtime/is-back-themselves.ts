import { findSystems } from '../../../systems/find-systems.ts'
import type { Mention } from '../../mentions/mention.ts'

const THEY = /^(?:they|it|both|these|all of them|everything|(?:all |both |the |these )?systems) /i
/** What stands behind the day is back then, too. */
const OF_THESE_TOO = /^\s*[:(]|\b(?:also|too|as well|(?:as|so) (?:is|are|does|do|will))\b/i

/** "They are back on D, with new roles in TOMS": what stands behind the day says nothing of what was down. */
export function isBackThemselves({ sentence, phrase }: Mention): boolean {
  const before = sentence.text.slice(0, phrase.from)
  if (!THEY.test(before) || /\bavailable\b/i.test(before)) return false
  return !findSystems(before).length && !OF_THESE_TOO.test(sentence.text.slice(phrase.to))
}
