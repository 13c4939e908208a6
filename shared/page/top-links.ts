import { type Draft, textOf } from './draft.ts'
import { opensFoot } from './find-end.ts'

const TOP_LINK = /^(?:back|return|go) to (?:the )?top(?: of (?:the )?page)?\W{0,2}$/i

/** Passages without the links to the top of the page that stand at the end of a section, before the next one; the last may open the foot. */
export function withoutInnerTopLinks(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, at) => !isTopLink(draft) || !goesOnBelow(drafts, at))
}

function isTopLink(draft: Draft): boolean {
  return !draft.row && TOP_LINK.test(textOf(draft))
}

/** More than a link, as the groups of a foot hold. */
function isTold({ kind, row, lines }: Draft): boolean {
  if (kind === 'heading') return false
  return row !== undefined || lines.some(({ text, links }) => links.every((link) => link.text.length < text.length))
}

/** Another section stands below: a heading over a text, a list or a table, before anything else ends the page. */
function goesOnBelow(drafts: readonly Draft[], at: number): boolean {
  for (let next = at + 1; next < drafts.length; next++) {
    const [draft, below] = drafts.slice(next, next + 2)
    if (!draft || draft.row || isTopLink(draft)) continue
    const isHeading = draft.kind === 'heading'
    if (opensFoot(textOf(draft), isHeading)) return false
    if (isHeading && below && isTold(below)) return true
  }
  return false
}
