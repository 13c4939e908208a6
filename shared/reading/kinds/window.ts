import { type ClaimReader, claimSpans } from './claim.ts'
import { APPLICATION, DOWN, EVENT, REGULATED, TAKES_PLACE, TESTING, WINDOW } from './cues.ts'

const RUNS_TO = /\b(?:until|till|through|thru|extended to|ends?(?: on)?|ended(?: on)?|closes?(?: on)?|no later than)$/i
const OPENS =
  /\b(?:beginning|starting|begins?|starts?|from|as of|as (?:early|soon) as|no earlier than|not before|not (?:begin|start|open|be given|be administered) before|after|opens?|resumes?|(?:sooner|earlier) than|available)(?: on| at| in)?$/i
const OPENS_AND_CLOSES =
  /\b(?:open(?:s|ed)?|beg(?:ins?|an)|starts?|started)\b[^@]{0,60}@[^@]{0,60}\b(?:clos(?:es?|ing)|shuts?|ends?)\b[^@]{0,20}@/i
const MAY_BE_GIVEN =
  /\b(?:available (?:to administer|for (?:testing|administration|ordering|purchase))|open(?:s)? for (?:testing|orders|ordering)|testing (?:begins|opens|starts)|(?:ordering|testing|administration) window opens)\b/i
const GIVEN_ON = /\b(?:given|administered)(?: only)? on$/i
const MAY_BE = /\b(?:may|can) be (?:given|administered|ordered|placed|taken|bought)\b/i
const ACCEPTS = /\b(?:accepts?|accepted|taken|is open|are open)\b/i
const ENDS = /\b(?:clos(?:es?|ing)|ends?|ended|extended (?:to|through|until)|last)\b/i
const STARTS = /\b(?:opens?|open|begins?|starts?|beginning|starting)\b/i

/** "Opens on D and closes on E", whatever it is that does: the two edges of one window. */
export const readOpensAndCloses: ClaimReader = (mention) => {
  const { before, whole, phrase } = mention
  if (phrase.shape !== 'point' || !OPENS_AND_CLOSES.test(whole) || DOWN.test(`${whole} ${mention.following}`)) return []
  if (/\b(?:open(?:s|ed)?|beg(?:ins?|an)|starts?|started)\b[^@]*$/i.test(before))
    return claimSpans(mention, 'window', 'start', 'opens and closes').map((claim) => ({ ...claim, end: null }))
  if (!/\b(?:clos(?:es?|ing)|shuts?|ends?)(?: on)?$/i.test(before)) return []
  return claimSpans(mention, 'window', 'end', 'opens and closes').map((claim) => ({
    ...claim,
    start: null,
    end: claim.end ?? claim.start,
  }))
}

/** Tests that may be given, orders, previews, surveys and purchases: a stretch of time in which one may do something. */
export const readWindow: ClaimReader = (mention, story) => {
  const { clause, before, phrase, sentence, whole } = mention
  if (REGULATED.test(whole)) return []
  if (phrase.shape === 'hours' || DOWN.test(clause)) return []
  if (phrase.shape === 'days')
    return GIVEN_ON.test(before) ? claimSpans(mention, 'window', 'both', 'days on which a test is given') : []
  if (phrase.shape === 'range') {
    if (EVENT.test(before) && !/\bgiven$/i.test(before) && !/\b(?:window|testing|survey|order)/i.test(clause)) return []
    if (WINDOW.test(clause) || (/\bgiven$/i.test(before) && TESTING.test(clause)))
      return claimSpans(mention, 'window', 'both', 'its clause says from when to when')
    const isLabel = sentence.role === 'heading' && phrase.from === 0
    return isLabel && !EVENT.test(whole) && (!story.isEventStory || TESTING.test(whole))
      ? claimSpans(mention, 'window', 'both', 'a heading that gives a stretch of days')
      : []
  }
  if (MAY_BE_GIVEN.test(clause) && !RUNS_TO.test(before))
    return claimSpans(mention, 'window', 'start', 'something may be given or ordered from then').map((claim) => ({
      ...claim,
      end: null,
    }))
  const mayUntil =
    RUNS_TO.test(before) && (/\b(?:may|can)\b/i.test(clause) || ACCEPTS.test(clause)) && TESTING.test(clause)
  if (!WINDOW.test(clause) && !mayUntil) return []
  if (RUNS_TO.test(before)) return claimSpans(mention, 'window', 'end', 'its clause says until when')
  if (OPENS.test(before))
    return isWindow(clause) || MAY_BE.test(clause)
      ? claimSpans(mention, 'window', 'start', 'its clause says from when')
      : []
  if (/\bwindow\b/i.test(clause) && ENDS.test(before))
    return claimSpans(mention, 'window', 'end', 'the window closes then')
  if (/\bwindow\b/i.test(clause) && STARTS.test(before))
    return claimSpans(mention, 'window', 'start', 'the window opens then')
  return []
}

function isWindow(clause: string): boolean {
  return TESTING.test(clause)
}

/** A range of days of testing, ordering or the like that no other reader knew: what else would it be. */
export const readTestingRange: ClaimReader = (mention) => {
  const { clause, phrase } = mention
  if (
    phrase.shape !== 'range' ||
    DOWN.test(clause) ||
    /\bviewable\b/i.test(clause) ||
    EVENT.test(clause) ||
    REGULATED.test(mention.whole)
  )
    return []
  if (TAKES_PLACE.test(clause)) return []
  return TESTING.test(clause) || /\bavailable\b/i.test(clause) || APPLICATION.test(clause) || ACCEPTS.test(clause)
    ? claimSpans(mention, 'window', 'both', 'a range of days of testing or ordering')
    : []
}
