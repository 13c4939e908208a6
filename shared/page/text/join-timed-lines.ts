import { isNameOfTime, speaksOfDates } from '../headings/pair-with-times.ts'
import { isOnlyTimes } from '../words.ts'
import type { Entry } from './split-entries.ts'

const FEWEST = 2

/**
 * Lines of a text capture that are in turns a time and what takes place then, under a heading of dates, as one line each: "May 4, 3 p.m."
 * over "Question Hour" is "May 4, 3 p.m.: Question Hour". The first tells which of the two stands above.
 */
export function joinTimedLines(entries: readonly Entry[]): Entry[] {
  const out: Entry[] = []
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at] as Entry
    const over = out.at(-1)
    const pairs = over?.kind === 'line' && speaksOfDates(over.text) && isShort(over) ? countPairs(entries, at) : 0
    if (pairs < FEWEST) {
      out.push(entry)
      at++
      continue
    }
    for (const end = at + 2 * pairs; at < end; at += 2) {
      const [first, second] = [entries[at] as Entry, entries[at + 1] as Entry]
      out.push({ ...first, kind: 'item', text: `${first.text.replace(/:$/, '')}: ${second.text}` })
    }
  }
  return out
}

const LONGEST_HEADING = 80

function isShort({ text }: Entry): boolean {
  return text.length <= LONGEST_HEADING
}

/** How many pairs begin here. */
function countPairs(entries: readonly Entry[], from: number): number {
  const isTimeFirst = isTime(entries[from])
  for (let pairs = 0, at = from; ; at += 2, pairs++) {
    const [time, name] = isTimeFirst ? [entries[at], entries[at + 1]] : [entries[at + 1], entries[at]]
    if (!isTime(time) || name?.kind !== 'line' || !isNameOfTime(name.text)) return pairs
  }
}

function isTime(entry: Entry | undefined): boolean {
  return entry?.kind === 'line' && isOnlyTimes(entry.text)
}
