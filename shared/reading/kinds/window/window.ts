import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { type Claim, type ClaimReader, claimSpans } from '../claim.ts'
import { waitsUntil } from '../deadline/waits-until.ts'
import { DOWN } from '../downtime/downtime-cues.ts'
import { WINDOW_REFUSALS } from './window-refusals.ts'
import { isTestingRange, WINDOW_SIGNS } from './window-signs.ts'

const OPENS_AND_CLOSES = new RegExp(
  pattern`
    \b(?:open(?:s|ed)?|beg(?:ins?|an)|starts?|started|since)\b[^@]{0,60}@[^@]{0,60}\b(?:
      clos(?:es?|ing)|shuts?|ends?|finish(?:es)?|concludes?
    )\b[^@]{0,80}@`,
  'i',
)

/** "From D through either the last day of school or E, whichever comes first": E is the last day that it can be. */
const WHICHEVER = /\bfrom @,? (?:through|until|to) [^@]{1,120}\bor @/i
const OR_LATER = /^,? ?(?:through|until|to)\b/i
/** "From D through the last day of school, but no later than E". */
const AT_LATEST =
  /\bfrom @,? (?:through|until|to) [^@]{1,120}\bbut (?:in any case )?(?:by|no later than|not later than) @/i
const NO_LATER = /^(?:but )?(?:in any case )?(?:by|no later than|not later than)$/i

/** "June 3: The correction window opens and continues through July 9": the opening stands in front of its entry. */
const OPENS_AND_RUNS =
  /^@ ?: ?[^@.;]{1,100}\bopens? and (?:then )?(?:continues?|runs?|lasts?|goes on|(?:remains?|stays?|is) open) (?:until|through|to) @/i

/** The reason given for both edges of a window that opens on one day and closes on another. */
export const OPENS_CLOSES = 'opens and closes'

/** "Opens on D and closes on E", whatever it is that does: the two edges of one window. */
export const readOpensAndCloses: ClaimReader = (mention, story) => {
  const { before, whole, phrase, following } = mention
  if (story.isDowntimeStory && /^(?:it|this)\b/i.test(whole)) return []
  if (phrase.shape === 'point' && (WHICHEVER.test(whole) || AT_LATEST.test(whole)) && !DOWN.test(whole)) {
    if (OR_LATER.test(before) || NO_LATER.test(before)) return edgeOfWindow(mention, 'end', OPENS_CLOSES)
    if (/\bfrom$/i.test(before)) return edgeOfWindow(mention, 'start', OPENS_CLOSES)
  }
  if (phrase.shape === 'point' && OPENS_AND_RUNS.test(whole) && !DOWN.test(whole)) {
    const isFirst = phrase.from === 0
    if (isFirst || /\b(?:until|through|to)$/i.test(before))
      return edgeOfWindow(mention, isFirst ? 'start' : 'end', OPENS_CLOSES)
  }
  if (phrase.shape !== 'point' || !OPENS_AND_CLOSES.test(whole) || DOWN.test(`${whole} ${following}`)) return []
  if (/\b(?:open(?:s|ed)?|beg(?:ins?|an)|starts?|started)\b[^@]*$|\bsince$/i.test(before)) {
    return edgeOfWindow(mention, 'start', OPENS_CLOSES)
  }
  return /\b(?:clos(?:es?|ing)|shuts?|ends?|finish(?:es)?|concludes?)(?: on| at)?$/i.test(before)
    ? edgeOfWindow(mention, 'end', OPENS_CLOSES)
    : []
}

/** Tests that may be given, orders, previews, surveys and purchases: a stretch of time in which one may do something. */
export const readWindow: ClaimReader = (mention, story) => {
  if (WINDOW_REFUSALS.some((sign) => sign.holds(mention, story))) return []
  const sign = WINDOW_SIGNS.find((each) => each.holds(mention, story))
  if (!sign || (sign.edge === 'end' && waitsUntil(mention.before))) return []
  return sign.edge === 'both'
    ? claimSpans(mention, 'window', 'both', sign.because)
    : edgeOfWindow(mention, sign.edge, sign.because)
}

/** The last to be asked: a range of days of testing or ordering that no other reader knew. */
export const readTestingRange: ClaimReader = (mention) =>
  isTestingRange(mention) ? claimSpans(mention, 'window', 'both', 'a range of days of testing or ordering') : []

function edgeOfWindow(mention: Mention, edge: 'start' | 'end', because: string): Claim[] {
  return claimSpans(mention, 'window', edge, because).map((claim) =>
    edge === 'start'
      ? { ...claim, end: null, ...(/\bby$/.test(mention.phrase.lead) ? { approximate: true } : {}) }
      : { ...claim, start: null, end: claim.end ?? claim.start },
  )
}
