import { pattern } from '../../../text/pattern.ts'
import type { Mention } from '../../mentions/mention.ts'
import { DOWN } from './downtime-cues.ts'
import { isOfSystem } from './worked-on.ts'

/** "TOMS will be down in July", "the DEI goes off-line the week of June 8"; what comes back each year is no announcement. */
const SOME_TIME_IN = new RegExp(
  pattern`
    \b(?:will|shall|goes|go|(?:is|are) (?:to|going to|scheduled to|planned to|expected to)) (?:not )?(?:be |go )?(?:
      taken )?(?:down|off-?line|unavailable|inaccessible|available|accessible|out of service)\b`,
  'i',
)
const IN_ENTRY = /\b(?:are|is|goes|go) (?:down|off-?line|unavailable)\b/i
const RECURS = /\b(?:each|every|usually|always|annual(?:ly)?|if|no longer|before|after)\b/i

/** Only told of systems that are named, in so many words: "the July downtime" points to what is told elsewhere. */
export function isSomeTimeIn({ clause, whole, sentence, phrase }: Mention): boolean {
  const isTold = phrase.edges[0]?.when?.form === 'week' || /\b(?:in|during|throughout)$/.test(phrase.lead)
  // "July 2026: TOMS offline", in a list of days.
  if (sentence.role === 'item' && phrase.from === 0 && phrase.shape === 'point')
    return isOfSystem(clause, IN_ENTRY) && !RECURS.test(clause)
  // "In November, CERS will be down on the 12th": another time of the sentence says more.
  const isAlone = phrase.shape === 'point' && (whole.match(/@/g) ?? []).length === 1
  const isPlain = sentence.role !== 'heading' && isAlone && isTold && !RECURS.test(clause)
  return isPlain && DOWN.test(clause) && isOfSystem(clause, SOME_TIME_IN)
}
