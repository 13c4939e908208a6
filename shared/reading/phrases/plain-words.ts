const VARIANTS =
  /\b(?:(?<!\bbut )(?:no|not) later than|on or before|by (?:the )?(?:end|close) of(?: (?:the )?business(?: day)?(?: on)?)?(?= ?@|$)|thru|till|off[- ]line|on[- ]line|as well as)\b|(?<= )&(?= )/gi
/** "but no later than" adds a limit to another one, so it stays. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['thru', 'through'],
  ['till', 'until'],
  ['off-line', 'offline'],
  ['off line', 'offline'],
  ['on-line', 'online'],
  ['on line', 'online'],
  ['as well as', 'and'],
  ['&', 'and'],
])

/** A text with one word for what is written in several ("thru" and "through", "no later than" and "by"). */
export function inPlainWords(text: string): string {
  return text.replace(VARIANTS, (words) => PLAIN.get(words.toLowerCase()) ?? 'by')
}
