import { findSystems } from '../../../systems/find-systems.ts'
import type { Mention } from '../../mentions/mention.ts'
import { inPlainWords } from '../../phrases/plain-words.ts'
import { readTimes } from '../../phrases/read-times.ts'
import { type ClaimReader, claimSpans } from '../claim.ts'
import { CANCELLED } from '../cues.ts'
import { downSystemsIn } from '../systems/down-systems-in.ts'
import { DOWN, NOT_DOWN } from './downtime-cues.ts'
import { RESUMPTION } from './resumption.ts'

const VERB =
  '(?:(?:will|should|shall|is|are|to|be|expected|scheduled|planned|then|again|once more|fully|then|also) ){0,5}'
const UP = '(?:available|accessible|usable|operational)(?: again| once more)?'
const FOR_WHOM = '(?: (?:for|to|in) (?!download)[^@,;:]{2,60}?)?'
const THEN = '(?: (?:on|at|by|from|as of|starting|beginning))*'
const AND_UP = new RegExp(
  `^[,;—]? ?(?:(?:and|but|then) ){0,2}(?:(?:it|they|both|all|the systems?) )?${VERB}${UP}${FOR_WHOM}${THEN}$`,
  'i',
)
const IT_IS_UP = new RegExp(
  `^(?:it|they|both|all of (?:them|these)|(?:the|these|all|both) (?:[a-z]+ )?(?:systems?|sites?)) ${VERB}${UP}${FOR_WHOM}${THEN}$`,
  'i',
)
const NAMED_IS_UP = new RegExp(
  `^(?:the )?([A-Z][^@,;:]{1,80}?) (?:will|should|is|are) ${VERB}${UP}${FOR_WHOM}${THEN}$`,
  'i',
)

/**
 * "The TDS is shut down on D and will be available on E", "It will be available for the new school year on E": after a day on which
 * something went down, its being available is its return.
 */
export const readAvailableThen: ClaimReader = (mention) => {
  const { phrase, whole } = mention
  if (phrase.shape !== 'point' || phrase.edges[0]?.when?.form === 'month' || CANCELLED.test(whole)) return []
  if (!isBehindDownInSentence(mention) && !isBehindDownBefore(mention)) return []
  return claimSpans(mention, 'downtime', 'end', RESUMPTION).map((claim) => ({ ...claim, state: 'scheduled' }))
}

function isBehindDownInSentence({ sentence, phrase }: Mention): boolean {
  const last = (sentence.times[0] ?? []).findLast(({ to }) => to <= phrase.from)
  if (!last || sentence.role === 'row') return false
  // What stands between the two is short; all that stands before them is asked last.
  if (!AND_UP.test(inPlainWords(sentence.text.slice(last.to, phrase.from).trim()))) return false
  return tellsDown(`${sentence.text.slice(0, last.from)} @`)
}

function isBehindDownBefore({ before, preceding }: Mention): boolean {
  const isMeant = IT_IS_UP.test(before)
  const subject = isMeant ? '' : (NAMED_IS_UP.exec(before)?.[1] ?? '')
  if (!(isMeant || subject) || !tellsDown(preceding) || !readTimes(preceding).length) return false
  if (isMeant) return !TEST_SITTING.test(before)
  const named = findSystems(subject)
  // "The TOMS User Guide" is no system.
  const isNamed = /^(?: (?:systems?|sites?))?$/.test(subject.slice(named.at(-1)?.to ?? 0))
  return isNamed && named.length > 0 && named.every(({ id }) => downSystemsIn(preceding).includes(id))
}

/** "Available for testing": what may be done then is a window. */
const TEST_SITTING = /\bfor (?:testing|administration|ordering|purchase)\b/i

function tellsDown(text: string): boolean {
  return DOWN.test(text) && !NOT_DOWN.test(text)
}
