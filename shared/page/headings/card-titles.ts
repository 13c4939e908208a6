import type { Draft, DraftPage } from '../draft.ts'
import { textOf } from '../draft.ts'
import { isProse } from '../words.ts'
import { couldTitle, endsWithColon } from './could-title.ts'

const BOX = /^(?:div|article|section|a|td)$|-/
const MAX_LENGTH = 120
/** What tells how to use a link makes its box a button. */
const HOW_TO =
  /^(?:select|click|use|go to|open|visit|view|download|access|launch|log on|sign in) (?:the|this|here|to|on|our|your|an?|all)\b/i

/** Boxes of one kind side by side that each open with a short line of its own over a text, a list or a table: cards. Gives their titles, from the passage `from` on. */
export function findCardTitles({ drafts, containers }: DraftPage, from: number): Set<Draft> {
  const families = new Map<string, { titles: Draft[]; told: number }>()
  for (const { parent, tag, first, end } of containers) {
    const title = drafts[first]
    const below = drafts[first + 1]
    if (first < from || end - first < 2 || !title || !below || !BOX.test(tag) || !opensCard(title, below)) continue
    const key = `${parent} ${tag}`
    const family = families.get(key) ?? { titles: [], told: 0 }
    family.titles.push(title)
    if (below.kind === 'item' || (below.kind === 'text' && isProse(textOf(below)))) family.told++
    families.set(key, family)
  }
  const cards = [...families.values()].filter(({ titles, told }) => titles.length > 1 && told > 0)
  return new Set(cards.flatMap(({ titles }) => titles))
}

function opensCard(title: Draft, below: Draft): boolean {
  if (title.kind !== 'text' || title.lines.length !== 1) return false
  const text = textOf(title)
  if (text.length > MAX_LENGTH || endsWithColon(text) || !couldTitle(text)) return false
  if (below.kind === 'row' || below.kind === 'item') return true
  return below.kind === 'text' && isProse(textOf(below)) && !HOW_TO.test(textOf(below))
}
