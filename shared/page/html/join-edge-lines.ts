import type { DraftLine } from '../draft.ts'
import { holdsDay } from '../words.ts'

const START = /^(?:starts?|begins?|from|opens?|down|off-?line|out)(?: (?:date|at|on))?: ?(?=\S)/i
const END = /^(?:ends?|to|until|through|closes?|back|up|on-?line)(?: (?:date|at|on))?: ?(?=\S)/i

/** The lines of a cell in which a stretch on two lines is one: "Start: May 4" over "End: May 6", "May 4 –" over "May 6". */
export function joinEdgeLines(lines: readonly DraftLine[]): DraftLine[] {
  const [first, second] = lines
  if (!first || !second || !holdsDay(first.text) || !holdsDay(second.text)) return [...lines]
  const isLabelled = START.test(first.text) && END.test(second.text)
  const [from, to] = isLabelled
    ? [first.text.replace(START, ''), second.text.replace(END, '')]
    : [first.text, second.text]
  if (!isLabelled && !/[–—-]$/.test(from)) return [...lines]
  const text = `${from.replace(/\s?[–—-]$/, '')} – ${to}`
  return [{ ...first, text, links: [...first.links, ...second.links] }, ...lines.slice(2)]
}
