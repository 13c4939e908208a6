/** The systems of a sentence, and whether they are several. */
export interface Names {
  names: string
  areSeveral: boolean
}

/** When: "on June 12" with "June 12", or the two edges. */
export type When = { then: string; day: string } | { from: string; to: string }

/**
 * A sentence from a shape. `{n}` and `{N}` are the names, `{w}` and `{W}` when, with its preposition, `{day}` without it, `{from}` and
 * `{to}` the edges, `{on from}` and `{on to}` with "on" or "at"; `{is}`, `{it}` and the like agree with the names.
 */
export function tellDown(shape: string, { names, areSeveral }: Names, when: When): string {
  const number = areSeveral ? 1 : 0
  const agreeing = Object.entries(AGREEING).map(([name, forms]): [string, string] => [name, forms[number] ?? ''])
  const words = new Map<string, string>([['n', names], ['N', upper(names)], ...agreeing, ...Object.entries(when)])
  const told = shape
    .replace(/\{w\}/g, '{then}')
    .replace(/\{W\}/g, () => upper(words.get('then') ?? ''))
    .replace(/\{on (from|to)\}/g, (_, edge) => withOn(words.get(edge) ?? ''))
    .replace(/\{(\w+)\}/g, (_, name) => words.get(name) ?? '')
  return closed(upper(told))
}

/** With its full stop; that of an hour serves as one. */
export function closed(sentence: string): string {
  return sentence.replaceAll('m..', 'm.').replace(/(?<![.!?)])$/, '.')
}

const AGREEING: Readonly<Record<string, readonly [one: string, several: string]>> = {
  is: ['is', 'are'],
  it: ['it', 'they'],
  It: ['It', 'They'],
  them: ['it', 'them'],
  has: ['has', 'have'],
  goes: ['goes', 'go'],
  returns: ['returns', 'return'],
  comes: ['comes', 'come'],
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "on June 12 at 5 p.m.", "at 5 p.m. on June 12" */
function withOn(edge: string): string {
  return /^\d/.test(edge) ? `at ${edge}` : `on ${edge}`
}
