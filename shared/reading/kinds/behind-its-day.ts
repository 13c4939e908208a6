import { pattern } from '../../text/pattern.ts'
import type { Mention } from '../mentions/mention.ts'
import { readTimes } from '../phrases/read-times.ts'
import { RELEASE } from './cues.ts'
import { namesEvent } from './event/names-event.ts'

/** What parts a day in front from what happens on it: `June 30: Appeals must …`, `July 20—Testing window opens`. */
const PARTING = /^\s*[:—–|-]+\s*/
/** In a list of days nothing but a gap may stand there: `June 30   Testing window closes`. */
const GAP = /^\s+(?=[A-Z][\w-]+ [^.!?]+$)/
/** All that stands beside the day in its cell. */
const ALONE = /^(?:by|before|on or before|until|through|after|beginning|starting|from)$/i
/** Characters of an entry in a calendar; more is prose. */
const LONGEST = 200
/** The same of a sentence that tells what happens on the day in a heading or cell. */
const LONGEST_SENTENCE = 320

/**
 * A calendar writes the day first. The same mention as a sentence has it, the day behind what is said of it ("Appeals must be
 * submitted by @"), so that the readers of sentences understand it; null where the day does not stand in front. `said` are the
 * words of other cells where the day fills a cell of its own.
 */
export function behindItsDay(mention: Mention, said: string | null): Mention | null {
  const { phrase, sentence } = mention
  const behind = sentence.text.slice(phrase.to)
  const isListed = sentence.role === 'item' && GAP.test(behind)
  const isInFront = said !== null || (phrase.from === 0 && (isListed || PARTING.test(behind)))
  const words = isInFront ? withoutHours(said ?? behind.replace(PARTING, '').trim()) : null
  if (!words || words.length > (said === null ? LONGEST : LONGEST_SENTENCE)) return null
  const before = `${withVerb(words)} ${ALONE.test(mention.before) ? mention.before.toLowerCase() : joinOf(words, phrase.shape === 'range')}`
  return { ...mention, before, after: '', clause: `${before} @`, whole: `${before} @` }
}

/** Does a day fill its cell, with at most a word that says how it is meant ("By March 20")? */
export function fillsCell({ clause, before }: Mention): boolean {
  return clause === '@' || (clause === `${before} @` && ALONE.test(before))
}

/** An entry without the hours that it has beside its day; null where it tells of another day. */
function withoutHours(entry: string): string | null {
  let words = ''
  let at = 0
  for (const { shape, edges, from, to } of readTimes(entry)) {
    if (shape !== 'hours' && edges.some(({ when }) => when !== null)) return null
    words += entry.slice(at, from).replace(/ (?:by|before|at|from|until|through)\s*$/, '')
    at = to
  }
  return (words + entry.slice(at)).replace(/(?<![\s.,;:])[\s.,;:]+$/, '')
}

const WITHOUT_VERB = new RegExp(
  pattern`
    (?<!\b(?:is|are|be|been|go|goes|taken|shut|brought|was|were|has|have) )\b(
      down|off-?line|unavailable|released|published|posted|sent|shipped|mailed|delivered
    )\b`,
  'i',
)

/** The verb that headlines leave out: "CERS down while scores are loaded", "Score reports released in TOMS". */
function withVerb(words: string): string {
  return words.replace(WITHOUT_VERB, 'are $1')
}

const OBLIGES = /\b(?:must|should|needs? to|ha(?:s|ve) to|(?:is|are) required to)\b/i
/** "Register here" beside a day is a link. */
const ASKS = new RegExp(
  pattern`
    ^(?:
      please|submit|return|order|complete|finish|respond|confirm|enroll|send|reserve|nominate|request|register|sign up
      |apply|certify|correct
    )\b(?! (?:here|now|online|below|link)\b)`,
  'i',
)

/** How a day behind an entry's words is joined to them; orders may be placed for a while (RECORDS 10). */
function joinOf(words: string, isRange: boolean): string {
  if (!isTask(words)) return 'on'
  return isRange && /^(?:please )?order\b/i.test(words) ? 'from' : 'by'
}

/** Somebody has to have done it by then; a meeting may be about such tasks. */
function isTask(words: string): boolean {
  if (namesEvent(words)) return false
  return OBLIGES.test(words) || (ASKS.test(words) && !RELEASE.test(words))
}
