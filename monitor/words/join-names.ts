/** "a", "a and b", "a, b, and c". Written here since the first use of `Intl.ListFormat` costs Node 13 ms. */
export function joinEnglish(names: readonly string[]): string {
  return joinNames(names, names.length > 2 ? ', and ' : ' and ')
}

/** "a", "a y b", "a, b y c"; before the sound of an i "y" becomes "e" ("a e ICA"). */
export function joinSpanish(names: readonly string[]): string {
  return joinNames(names, /^(?:i|hi(?![ae]))/i.test(names.at(-1) ?? '') ? ' e ' : ' y ')
}

function joinNames(names: readonly string[], lastLink: string): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}${lastLink}${last}` : last
}
