import type { Mention } from '../../mentions/mention.ts'

const HAVE_UNTIL = /\b(?:ha(?:s|ve)|given)\b[^@.;]{0,60}\b(?:until|through)$/i
const TO_GIVE = /^,? ?(?:in which )?to (?:give|administer|test|offer|preview|buy|purchase|order|place orders)\b/i

/** "LEAs have until D to give the Summative ELPAC": until when a test may be given, and no limit that somebody has to meet. */
export function isTimeToGive({ before, after }: Pick<Mention, 'before' | 'after'>): boolean {
  return HAVE_UNTIL.test(before) && TO_GIVE.test(after)
}
