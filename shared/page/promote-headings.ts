import { type Draft, textOf } from './draft.ts'
import { asHeading } from './headings/as-heading.ts'
import { promoteBoldLines, splitBoldLeads } from './headings/bold-titles.ts'
import { inferFromLines } from './headings/infer-from-lines.ts'
import { itemsUnderLeadIns } from './headings/lines-under-lead-in.ts'
import { pairWithTimes } from './headings/pair-with-times.ts'
import { settleTerms } from './headings/settle-terms.ts'
import { splitBullets } from './headings/split-bullets.ts'
import { valuesUnderLabels } from './headings/values-under-labels.ts'
import { joinSplitParagraphs } from './join-split.ts'
import { isClosing, isSalutation } from './words.ts'

/**
 * Gives the lines of a body that act as headings their kind: the button of a panel, the title of a card, a bold line over a
 * text, the term over a definition, and, where markup says nothing, a line that is written and placed like a title. Sentences that
 * were split over two paragraphs come together on the way.
 */
export function promoteHeadings(body: readonly Draft[], cards: ReadonlySet<Draft>, isText: boolean): Draft[] {
  const labelled = isText ? body : pairWithTimes(valuesUnderLabels(body))
  const opened = labelled.map((draft): Draft => {
    if (draft.kind === 'trigger' || cards.has(draft)) return asHeading(draft)
    return draft.kind === 'heading' && isLetterLine(textOf(draft)) ? { ...draft, kind: 'text', level: 0 } : draft
  })
  const marked = splitBullets(opened)
  const listed = isText ? marked : itemsUnderLeadIns(marked)
  const joined = joinSplitParagraphs(settleTerms(promoteBoldLines(splitBoldLeads(listed))))
  return isText ? joined : inferFromLines(joined)
}

/** Greeting and closing of a letter, whatever their markup. */
function isLetterLine(text: string): boolean {
  return isSalutation(text) || isClosing(text)
}
