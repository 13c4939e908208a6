// Words from pages must not command a terminal (escape sequences, bidi overrides) or break a line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is being removed
const COMMANDS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g

/** Text from anywhere as one line that is safe to show on a terminal. `most` is how many characters may stand. */
export function plainLine(text: string, most = 300): string {
  const plain = text.replace(COMMANDS, ' ').replace(/ {2,}/g, ' ').trim()
  return plain.length > most ? `${plain.slice(0, most - 1).trimEnd()}…` : plain
}
