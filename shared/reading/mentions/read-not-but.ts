import { pattern } from '../../text/pattern.ts'
import { names } from '../kinds/downtime/downtime-words.ts'
import type { TimePhrase } from '../phrases/time-phrase.ts'

const NOT = new RegExp(
  pattern`
    \b(not )(?:end|close|begin|start|open|take place|meet|go down|return|due|open|held|set|scheduled|planned|be (?:held|given|due|down|off-?line)) (?:
      on |at |until |through |in
    )?$
    |(?<=\b(?:is|are|due|held|set|scheduled|planned) )(not )(?:on |at |until |through |in |for )?$`,
  'i',
)
/** Said of what is put up, the same; a system that is "not available on May 31 but on June 1" is away on the first of the two. */
const NOT_UP = /\b(not )(?:be )?(?:available|accessible|open|online|up)(?: again)? (?:on |in |at )?$/i
/** Characters that the words right before a time have at most. */
const LONGEST = 40
const BUT = /^,? but (?:rather |instead |only |again )?(?:on |at |from |until |through |in )?$/i

/**
 * "Will not end on May 31 but on June 15": one time, the second, which takes the place of the first; the sentence then says that
 * it will end on it. As long as the sentence was. Of a system that is "not available on May 31 but on June 1" the first time is the fact.
 */
export function readNotBut(
  phrases: readonly TimePhrase[],
  sentence: string,
): { phrases: readonly TimePhrase[]; text: string } {
  const at = phrases.findIndex((phrase, index) => isNotBut(phrase, phrases[index + 1], sentence))
  const [first, second] = phrases.slice(at, at + 2)
  const [old] = first?.edges ?? []
  if (at < 0 || !first || !second || !old) return { phrases, text: sentence }
  if (isUp(first, sentence)) return { phrases: phrases.filter((phrase) => phrase !== second), text: sentence }
  const { from, lead } = first
  const joined = { ...second, from, lead, text: sentence.slice(from, second.to), replaces: old }
  const by = Math.max(0, from - LONGEST)
  const words = sentence.slice(by, from)
  const not = by + ((NOT.exec(words) ?? NOT_UP.exec(words))?.index ?? words.length)
  return {
    phrases: [...phrases.slice(0, at), joined, ...phrases.slice(at + 2)],
    text: `${sentence.slice(0, not)}    ${sentence.slice(not + 4)}`,
  }
}

function isNotBut(first: TimePhrase, second: TimePhrase | undefined, sentence: string): boolean {
  if (second?.shape !== 'point' || (first.shape !== 'point' && !isUp(first, sentence))) return false
  const words = sentence.slice(Math.max(0, first.from - LONGEST), first.from)
  return (NOT.test(words) || NOT_UP.test(words)) && BUT.test(sentence.slice(first.to, second.from))
}

/** A system, which is not available on the first of the two. */
function isUp({ from }: TimePhrase, sentence: string): boolean {
  const words = sentence.slice(0, from)
  return NOT_UP.test(words.slice(-LONGEST)) && names(words)
}
