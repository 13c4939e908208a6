import { RELEASE } from './cues.ts'
import type { Mention } from './mention.ts'
import { namesEvent } from './names-event.ts'

/** What parts a day in front from what happens on it: `June 30: Appeals must …`, `July 20—Testing window opens`. */
const PARTING = /^\s*[:—–|-]+\s*/

/**
 * A calendar writes the day first. The same mention as a sentence has it, the day behind what is said of it ("Appeals must be
 * submitted by @"), so that the readers of sentences understand it; null where the day does not stand in front. `said` are the
 * words of other cells where the day fills a cell of its own.
 */
export function behindItsDay(mention: Mention, said: string | null): Mention | null {
  const { phrase, sentence } = mention
  const words = said ?? (phrase.from === 0 ? sentence.text.slice(phrase.to).replace(PARTING, '') : '')
  const isParted = said !== null || PARTING.test(sentence.text.slice(phrase.to))
  if (!isParted || words === '' || words.length > LONGEST || /\d/.test(words)) return null
  const before = `${words.replace(/(?<![\s.;:])[\s.;:]+$/, '')} ${isTask(words) ? 'by' : 'on'}`
  return { ...mention, before, after: '', clause: `${before} @`, whole: `${before} @` }
}

const OBLIGES = /\b(?:must|should|needs? to|ha(?:s|ve) to|(?:is|are) required to)\b/i
const ASKS =
  /^(?:please|submit|return|order|complete|finish|respond|confirm|enroll|send|reserve|nominate|request|register|sign up|apply|certify)\b/i

/** Somebody has to have done it by then; a meeting may be about such tasks. */
function isTask(words: string): boolean {
  if (namesEvent(words)) return false
  return OBLIGES.test(words) || (ASKS.test(words) && !RELEASE.test(words))
}

/** Characters of an entry in a calendar; more is prose. */
const LONGEST = 200
