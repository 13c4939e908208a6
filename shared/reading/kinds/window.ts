import { type ClaimReader, claimSpans } from './claim.ts'
import { DOWN, EVENT, REGULATED, TESTING, WINDOW } from './cues.ts'

const RUNS_TO = /\b(?:until|till|through|thru|extended to|ends?(?: on)?|ended(?: on)?|closes?(?: on)?|no later than)$/i
const OPENS =
  /\b(?:beginning|starting|begins?|starts?|from|as of|after|opens?|resumes?|(?:sooner|earlier) than|available)(?: on| at| in)?$/i
const OPENS_AND_CLOSES = /\bopens?\b[^@]{0,40}@[^@]{0,60}\bclos(?:es?|ing)\b[^@]{0,20}@/i
const MAY_BE_GIVEN =
  /\b(?:available (?:to administer|for (?:testing|administration|ordering|purchase))|open(?:s)? for (?:testing|orders|ordering)|testing (?:begins|opens|starts)|(?:ordering|testing|administration) window opens)\b/i
const ENDS = /\b(?:clos(?:es?|ing)|ends?|ended|extended (?:to|through|until)|last)\b/i
const STARTS = /\b(?:opens?|open|begins?|starts?|beginning|starting)\b/i

/** "Opens on D and closes on E", whatever it is that does: the two edges of one window. */
export const readOpensAndCloses: ClaimReader = (mention) => {
  const { before, whole, phrase } = mention
  if (phrase.shape !== 'point' || !OPENS_AND_CLOSES.test(whole)) return []
  if (/\bopens?(?: on)?$/i.test(before))
    return claimSpans(mention, 'window', 'start', 'opens and closes').map((claim) => ({ ...claim, end: null }))
  if (!/\bclos(?:es?|ing)(?: on)?$/i.test(before)) return []
  return claimSpans(mention, 'window', 'end', 'opens and closes').map((claim) => ({
    ...claim,
    start: null,
    end: claim.end ?? claim.start,
  }))
}

/** Tests that may be given, orders, previews, surveys and purchases: a stretch of time in which one may do something. */
export const readWindow: ClaimReader = (mention) => {
  const { clause, before, phrase, sentence, whole } = mention
  if (REGULATED.test(whole)) return []
  if (phrase.shape === 'hours' || phrase.shape === 'days' || DOWN.test(clause)) return []
  if (phrase.shape === 'range') {
    if (WINDOW.test(clause) || (/\bgiven$/i.test(before) && TESTING.test(clause)))
      return claimSpans(mention, 'window', 'both', 'its clause says from when to when')
    const isLabel = sentence.role === 'heading' && phrase.from === 0
    return isLabel && !EVENT.test(whole)
      ? claimSpans(mention, 'window', 'both', 'a heading that gives a stretch of days')
      : []
  }
  if (MAY_BE_GIVEN.test(clause) && !RUNS_TO.test(before))
    return claimSpans(mention, 'window', 'start', 'something may be given or ordered from then').map((claim) => ({
      ...claim,
      end: null,
    }))
  if (!WINDOW.test(clause)) return []
  if (RUNS_TO.test(before)) return claimSpans(mention, 'window', 'end', 'its clause says until when')
  if (OPENS.test(before))
    return isWindow(clause) ? claimSpans(mention, 'window', 'start', 'its clause says from when') : []
  if (/\bwindow\b/i.test(clause) && ENDS.test(before))
    return claimSpans(mention, 'window', 'end', 'the window closes then')
  if (/\bwindow\b/i.test(clause) && STARTS.test(before))
    return claimSpans(mention, 'window', 'start', 'the window opens then')
  return []
}

function isWindow(clause: string): boolean {
  return TESTING.test(clause)
}
