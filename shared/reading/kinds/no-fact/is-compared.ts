import type { Mention } from '../../mentions/mention.ts'

const BEFORE =
  /\b(?:(?:last|the (?:previous|prior)) (?:school )?year(?:[’']s)?:?(?: ?\()?|compared (?:to|with)|versus|vs\.?)(?: on)?$/i
const BEHIND = /^,? ?(?:last|the previous|the prior) (?:school )?year\b/i

/** "Testing begins D, one day earlier than last year (E)", "…, compared to E last year": beside its own time that of another year. */
export function isCompared({ after, sentence, phrase }: Mention): boolean {
  const isSecond = (sentence.times[0] ?? []).some(({ to }) => to <= phrase.from)
  return isSecond && (BEFORE.test(sentence.text.slice(0, phrase.from).trimEnd()) || BEHIND.test(after))
}
