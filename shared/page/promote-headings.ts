import type { Draft } from './draft.ts'
import { asHeading } from './headings/as-heading.ts'
import { promoteBoldLines, splitBoldLeads } from './headings/bold-titles.ts'
import { inferFromLines } from './headings/infer-from-lines.ts'
import { settleTerms } from './headings/settle-terms.ts'
import { splitBullets } from './headings/split-bullets.ts'

/**
 * Gives the lines of a body that act as headings their kind: the button of a panel, the title of a card, a bold line over a
 * text, the term over a definition, and, where markup says nothing, a line that is written and placed like a title.
 */
export function promoteHeadings(body: readonly Draft[], cards: ReadonlySet<Draft>): Draft[] {
  const opened = body.map((draft) => (draft.kind === 'trigger' || cards.has(draft) ? asHeading(draft) : draft))
  return inferFromLines(settleTerms(promoteBoldLines(splitBoldLeads(splitBullets(opened)))))
}
