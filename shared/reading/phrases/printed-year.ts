import { isWord, type Reader } from './reader.ts'

/**
 * A year of four digits that belongs to a date (`, 2024`), never the first half of a school year (`2024–25`).
 * A comma may stand before it.
 */
export const readYear: Reader<number> = (tokens, at) => {
  const index = isWord(tokens, at, ',') ? at + 1 : at
  const token = tokens[index]
  if (token?.type !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) return null
  // "June 7, 2000 hours" is an hour, "June 7, 2000–2200 hours" two.
  if (
    isWord(tokens, index + 1, 'hours', 'hrs') ||
    (isWord(tokens, index + 1, '-') && isWord(tokens, index + 3, 'hours', 'hrs'))
  )
    return null
  const afterDash = tokens[index + 2]
  const schoolYear =
    isWord(tokens, index + 1, '-') &&
    afterDash?.type === 'number' &&
    isNextYear(token.text, afterDash.text) &&
    !isWord(tokens, index + 3, '/')
  return schoolYear ? null : { value: Number(token.text), next: index + 1 }
}

/** `2024` and `25` or `2025`. */
function isNextYear(year: string, next: string): boolean {
  const wanted = Number(year) + 1
  return next.length === 4 ? Number(next) === wanted : next.length === 2 && Number(next) === wanted % 100
}
