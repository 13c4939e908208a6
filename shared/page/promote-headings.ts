import type { Container, Draft } from './draft.ts'
import { asHeading } from './headings/as-heading.ts'
import { promoteBoldLines, splitBoldLeads } from './headings/bold-titles.ts'
import { findCardTitles } from './headings/card-titles.ts'
import { inferFromLines } from './headings/infer-from-lines.ts'
import { settleTerms } from './headings/settle-terms.ts'
import { splitBullets } from './headings/split-bullets.ts'

/**
 * Gives the lines that act as headings their kind: the button of a panel, the title of a card, a bold line over a text, the
 * term over a definition, and, where markup says nothing, a line that is written and placed like a title. `offset` is the
 * place of the first passage on its page.
 */
export function promoteHeadings(drafts: readonly Draft[], containers: readonly Container[], offset: number): Draft[] {
  const cards = findCardTitles(drafts, containers, offset)
  const opened = drafts.map((draft, at) => (draft.kind === 'trigger' || cards.has(at) ? asHeading(draft) : draft))
  return inferFromLines(settleTerms(promoteBoldLines(splitBoldLeads(splitBullets(opened)))))
}
