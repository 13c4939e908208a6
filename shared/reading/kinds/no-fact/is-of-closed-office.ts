import type { Mention } from '../../mentions/mention.ts'
import { isOffice } from '../downtime/downtime-words.ts'

const OPENS_AGAIN =
  /(?:^|[;,] (?:and |then )?)(?:it|they|we)\b[^@;]{0,40}\b(?:(?:re-?)?opens?|returns?|resumes?|(?:is|are|be) back)\b[^@;]*$/i

/** "The help desk is closed on D; it opens again on E", "Our office is closed on D. We reopen on E." */
export function isOfClosedOffice({ before, whole, preceding }: Mention): boolean {
  return OPENS_AGAIN.test(before) && [whole, preceding].some((words) => isOffice(words) && /\bclosed?\b/i.test(words))
}
