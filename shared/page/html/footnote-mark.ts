import { type Element, rawTextOf } from './tree.ts'

/** What stands for the numbers of footnotes, which in a line of text would run into the number before them. */
const MARKS = ['*', '†', '‡', '**', '††', '‡‡', '***', '†††', '‡‡‡']

/**
 * The mark of a footnote that a raised number is: right behind a day, an hour or a sentence ("June 7<sup>1</sup>"), or in front of
 * the footnote. Null for other raised text ("7<sup>th</sup>", the number of a badge).
 */
export function footnoteMarkOf(sup: Element): string | null {
  const number = /^\s*[[(]?([1-9]\d?)[\])]?\s*$/.exec(rawTextOf(sup))?.[1]
  if (number === undefined) return null
  const isNote = sup.prev === null && sup.next !== null && /^(?:p|li|td|div)$/.test(parentName(sup))
  const isBehind = sup.prev !== null && /[\d.,;:!?)\]”"*A-Z]$/.test(rawTextOf(sup.prev))
  return isNote || isBehind ? (MARKS[Number(number) - 1] ?? '') : null
}

function parentName({ parent }: Element): string {
  return parent && 'name' in parent ? String(parent.name) : ''
}
