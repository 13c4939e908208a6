import type { TimePhrase } from '../phrases/time-phrase.ts'

/** What is "not available on May 31 but on June 1" is away on the first of the two: no verb of that kind. */
const NOT =
  /\b(not )(?:end|close|begin|start|open|take place|meet|go down|return|be (?:held|given|due|down|off-?line)) (?:on |at |until |through |in )?$/i
/** Characters that the words right before a time have at most. */
const LONGEST = 40
const BUT = /^,? but (?:rather |instead |only )?(?:on |at |until |through |in )?$/i

/**
 * "Will not end on May 31 but on June 15": one time, the second, which takes the place of the first; the sentence then says that
 * it will end on it. As long as the sentence was.
 */
export function readNotBut(
  phrases: readonly TimePhrase[],
  sentence: string,
): { phrases: readonly TimePhrase[]; text: string } {
  const at = phrases.findIndex((phrase, index) => isNotBut(phrase, phrases[index + 1], sentence))
  const [first, second] = phrases.slice(at, at + 2)
  const [old] = first?.edges ?? []
  if (at < 0 || !first || !second || !old) return { phrases, text: sentence }
  const { from, lead } = first
  const joined = { ...second, from, lead, text: sentence.slice(from, second.to), replaces: old }
  const by = Math.max(0, from - LONGEST)
  const not = by + (NOT.exec(sentence.slice(by, from))?.index ?? from)
  return {
    phrases: [...phrases.slice(0, at), joined, ...phrases.slice(at + 2)],
    text: `${sentence.slice(0, not)}    ${sentence.slice(not + 4)}`,
  }
}

function isNotBut(first: TimePhrase, second: TimePhrase | undefined, sentence: string): boolean {
  if (second?.shape !== 'point' || first.shape !== 'point') return false
  return (
    NOT.test(sentence.slice(Math.max(0, first.from - LONGEST), first.from)) &&
    BUT.test(sentence.slice(first.to, second.from))
  )
}
