import { findSystems } from '../../systems/find-systems.ts'
import { pattern } from '../../text/pattern.ts'
import { readTimes } from '../phrases/read-times.ts'

/** What a cell may hold beside its time: a weekday, a mark, "starting", "(tentative)". */
const LONGEST_BESIDE_TIME = 30
const NOT_KNOWN = new RegExp(
  pattern`
    ^(?:
      tbd|tba|tbc|n\/?a|none|unknown|ongoing|open|unresolved|pending|in progress|not yet\b.{0,20}
      |to be (?:determined|announced|confirmed)|[-‐-―.…*?\s]*
    )$`,
  'i',
)

/** Says nothing of a time: empty, a dash, `TBD`, "not yet resolved". */
export function isNotKnown(text: string): boolean {
  return NOT_KNOWN.test(text.trim())
}

/** Do the cells of a column hold times (or nothing), at least one of them a time? */
export function holdsTimes(cells: readonly string[]): boolean {
  return cells.some(isTime) && mostOf(cells, (cell) => isTime(cell) || isNotKnown(cell))
}

/** Do the cells of a column name systems? */
export function holdsSystems(cells: readonly string[]): boolean {
  return mostOf(cells, (cell) => findSystems(cell).length > 0 || /^all\b.{0,40}\bsystems\b/i.test(cell))
}

/** Does a cell print a stretch of days or hours, and so both edges? */
export function holdsRange(cell: string): boolean {
  return readTimes(cell).some(({ shape, hours }) => shape === 'range' || hours !== null)
}

function isTime(cell: string): boolean {
  const phrases = readTimes(cell)
  const printed = phrases.reduce((sum, phrase) => sum + phrase.to - phrase.from, 0)
  return (
    phrases.some((phrase) => phrase.edges.some((edge) => edge.when)) && cell.length - printed <= LONGEST_BESIDE_TIME
  )
}

function mostOf(cells: readonly string[], holds: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(holds).length * 3 >= cells.length * 2
}
