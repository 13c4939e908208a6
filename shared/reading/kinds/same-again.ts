import type { Claim } from './claim.ts'
import { claimSpans } from './claim.ts'
import { RESUME } from './cues.ts'
import type { Mention } from './mention.ts'

const SAME_AGAIN =
  /\b(?:the one|the ones|that|those|the other|the others|the second|the same)(?: (?:for|of|in|on) [^@]*)?(?: (?:is|are|will be|on|by|as of|from|beginning|starting|until|through|in))*$/i

/** The reason given for a claim that does what the one before it did. */
export const LIKE_THE_ONE_BEFORE = 'like the one before it'

/** "The same work is repeated on D", "It happens again on D". */
const REPEATED =
  /\b(?:(?:is|are|be) repeated|repeats|(?:happens?|takes? place|occurs?|held|follows?|(?:is|are) planned) again|again (?:takes? place|happens?))(?: on| from)?$/i

/** "The ORS goes down on D. ART follows on E.": what follows does what was told right before it. */
function isNext({ before, index, whole }: Mention, last: Claim): boolean {
  const isBeside = index === last.mention.index || index === last.mention.index + 1
  return isBeside && /\bfollows?(?: later)?(?: on| at)?$/i.test(before) && !RESUME.test(whole)
}

/** "October 1 (Fresno), October 3 (Redding), and October 8 (San Diego)": a day of a list whose places stand between. */
function isListed({ before, phrase }: Mention): boolean {
  return /^and$|^$/.test(phrase.lead) && /^\([^()@]*\)[,;]?(?: and)?$/.test(before)
}

/** "The deadline for X is D; the one for Y is E": a time whose clause only points back is of the kind of the one before it. */
export function readSameAgain(mention: Mention, before: readonly Claim[]): Claim[] {
  const last = before[before.length - 1]
  if (!last) return []
  const isPointed = SAME_AGAIN.test(mention.before) || isListed(mention)
  const isRepeated = REPEATED.test(mention.before) && mention.index - last.mention.index <= 1
  if (!(isPointed && last.mention.index === mention.index) && !isNext(mention, last) && !isRepeated) return []
  return claimSpans(
    mention,
    last.kind,
    last.start ? (last.end ? 'both' : 'start') : 'end',
    `${LIKE_THE_ONE_BEFORE}: ${last.because}`,
  ).map((claim) => (last.start ? claim : { ...claim, start: null, end: claim.end ?? claim.start }))
}
