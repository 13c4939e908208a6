/**
 * Text without what no reader of a published file should meet: control characters, lone surrogates, and the marks that
 * turn the direction of writing around (they make a name look like another one). Line breaks and tabs become blanks.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
}

/** At most `most` characters, ending in an ellipsis where something was cut; never half a character. */
export function cutText(text: string, most: number): string {
  // No text has more characters than code units, and most are short.
  if (text.length <= most) return text
  const characters = [...text]
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
