import { isDateline } from '../find-dateline.ts'
import { countWords, isClosing, isProse, isSalutation } from '../words.ts'
import { isColumnLine } from './column-names.ts'
import { couldHead, endsPage, isExclamation, isTitleCase } from './could-head.ts'
import { isSectionName } from './section-names.ts'
import type { Entry } from './split-entries.ts'

/** Items of lists whose bullets were lost, by their places: short lines under a colon, or together under a heading. */
export function findLostItems(entries: readonly Entry[]): Set<number> {
  const lost = new Set<number>()
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]
    if (entry?.kind !== 'line' || isSalutation(entry.text)) continue
    const end = entry.text.endsWith(':') ? endUnderColon(entries, at) : endUnderHeading(entries, at)
    for (let item = at + 1; item <= end; item++) lost.add(item)
    at = Math.max(at, end)
  }
  return lost
}

/** The last item under a line with a colon. Where the last of several short lines stands over prose, it is a heading. */
function endUnderColon(entries: readonly Entry[], lead: number): number {
  let end = lead
  while (isShortLine(entries[end + 1])) end++
  const next = entries[end + 1]
  if (end === lead + 1 && headsSteps(entries[end], next)) return lead
  const stoodApart = entries[end]?.group !== entries[end - 1]?.group
  if (end > lead && next?.kind === 'line' && stoodApart && isProse(next.text) && (entries[end]?.indent ?? 0) < 2) end--
  return end
}

/** One line alone, written as a title, over a list of its own or what opens one: no item, but the heading of what follows. */
function headsSteps(line: Entry | undefined, next: Entry | undefined): boolean {
  const opensList = next?.kind === 'item' || (next?.kind === 'line' && next.text.endsWith(':') && isProse(next.text))
  return opensList && line !== undefined && countWords(line.text) > 1 && couldHead(line.text) && isTitleCase(line.text)
}

/** The last of two or more short lines that stand together right under a line of its own that could be their heading. */
function endUnderHeading(entries: readonly Entry[], head: number): number {
  const title = entries[head]
  const group = entries[head + 1]?.group
  if (!title || title.group === group || title.group === entries[head - 1]?.group || !couldHead(title.text)) return head
  let end = head
  while (entries[end + 1]?.group === group && isShortLine(entries[end + 1])) end++
  const next = entries[end + 1]
  if (end < head + 2 || next?.group === group) return head
  return next?.kind === 'line' && isProse(next.text) && end < head + 3 ? head : end
}

function isShortLine(entry: Entry | undefined): boolean {
  if (entry?.kind !== 'line' || entry.text.length > 140 || entry.marked > 0) return false
  const { text } = entry
  if (isExclamation(text) || /[;:]$/.test(text) || isSectionName(text) || isColumnLine(text)) return false
  return !endsPage(text) && !isClosing(text) && !isDateline(text)
}
