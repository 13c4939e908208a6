import { isTimeLabel, isValueOf, labelOf } from '../headings/values-under-labels.ts'
import type { Entry } from './split-entries.ts'

/**
 * Lines of a text capture in which a label on a line of its own ("Start:") stands before its value, where several do so in turn: the
 * cells of a table or the terms of a list, as text extractors leave them.
 */
export function joinLabels(entries: readonly Entry[]): Entry[] {
  const out: Entry[] = []
  for (let at = 0; at < entries.length; ) {
    const pairs = pairsFrom(entries, at)
    const isRun = pairs.length > 1 && pairs.some(({ label }) => isTimeLabel(label))
    const entry = entries[at]
    if (isRun) out.push(...pairs.map(({ label, over, value }) => ({ ...over, text: `${label}: ${value}` })))
    else if (entry) out.push(entry)
    at += isRun ? pairs.length * 2 : 1
  }
  return out
}

/** Labels and values in turn. */
function pairsFrom(entries: readonly Entry[], from: number): { label: string; over: Entry; value: string }[] {
  const pairs = []
  for (let at = from; ; at += 2) {
    const [over, below] = [entries[at], entries[at + 1]]
    const label = over?.kind === 'line' ? labelOf(over.text) : null
    if (!over || label === null || below?.kind !== 'line' || !isValueOf(below.text)) return pairs
    pairs.push({ label, over, value: below.text })
  }
}
