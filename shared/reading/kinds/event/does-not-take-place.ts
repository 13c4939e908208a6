import type { Mention } from '../../mentions/mention.ts'

const NOT_HELD =
  /\b(?:no|nothing|nobody|not|cannot)\b[^@]{0,60}\b(?:takes? place|meets?|held)(?: (?:in|at) [^@]{1,40})?(?: on| from| between| during)?$/i
const THERE_IS_NONE =
  /\bthere (?:is|are|will be) no (?:sessions?|meetings?|trainings?|webinars?|workshops?)\b[^@]{0,20}$/i
/** "January 22: no session". */
const NOTHING_HELD =
  /^[\s:(–—-]*no (?:sessions?|meetings?|class(?:es)?|trainings?|webinars?|workshops?)\b(?: (?:on|this)\b|\W*$)/i

/** "There is no session on D", "no testing may take place in the TDS from D to E". */
export function doesNotTakePlace({ before, after }: Mention): boolean {
  return NOT_HELD.test(before) || THERE_IS_NONE.test(before) || NOTHING_HELD.test(after) || NOTHING_HELD.test(before)
}
