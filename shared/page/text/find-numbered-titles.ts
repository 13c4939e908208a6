import { couldHead } from './could-head.ts'
import type { Entry } from './split-entries.ts'

/** A title has no more characters. */
const LONGEST = 80

/**
 * The places of numbered lines that head what stands below them: "1. Orders", an empty line, a text, then "2. Systems" in the
 * same way. Numbers in a row, and a single one, are a list.
 */
export function findNumberedTitles(entries: readonly Entry[]): ReadonlySet<number> {
  const found = entries.flatMap((_, at) => (isNumberedTitle(entries, at) ? [at] : []))
  return new Set(found.length > 1 ? found : [])
}

function isNumberedTitle(entries: readonly Entry[], at: number): boolean {
  const [before, entry, next] = [entries[at - 1], entries[at], entries[at + 1]]
  if (entry?.kind !== 'item' || !entry.ordered || !next || (next.kind === 'item' && next.ordered)) return false
  const isApart = before?.group !== entry.group && next.group !== entry.group
  return isApart && entry.text.length <= LONGEST && !entry.text.includes('\n') && couldHead(entry.text)
}
