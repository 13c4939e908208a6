import { findSystems } from '../../systems/find-systems.ts'
import { RESUME } from './cues.ts'
import type { Mention } from './mention.ts'

const THEY = /^(?:they|it|both|these|all of them|everything|(?:all |both |the |these )?systems) /i
/** What stands behind the day tells of others that come back, or do not. */
const OF_OTHERS = /\d|\b(?:except|exception|but|follow\w*|later|also|too|other)\b/i

/** "They are back on D, with new roles in TOMS": what stands behind the day says nothing of what was down. */
export function isBackThemselves({ before, sentence, phrase }: Mention): boolean {
  const behind = sentence.text.slice(phrase.to)
  return THEY.test(before) && !findSystems(before).length && !OF_OTHERS.test(behind) && !RESUME.test(behind)
}
