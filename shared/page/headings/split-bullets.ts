import type { Draft, DraftLine } from '../draft.ts'
import { splitGluedItems } from '../split-glued-items.ts'

/** A bullet that somebody typed, or that a word processor wrote as a letter of its own. */
const BULLET = /^(?:[•◦▪‣●○∙·]|[§Øü](?=\s+\p{Lu})|[-–*](?=\s))\s*(?=\S)/u
const SURE = /^[•◦▪‣●○∙·]/u

/** Lines with typed bullets as list items. A single dash may be anything; of dashes there have to be two. */
export function splitBullets(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const isList = draft.kind === 'text' && hasBullets(draft.lines)
    for (const part of isList ? splitLines(draft) : [draft]) out.push(part)
  }
  return out
}

function hasBullets(lines: readonly DraftLine[]): boolean {
  let marked = 0
  for (const { text } of lines) {
    if (!BULLET.test(text)) continue
    if (SURE.test(text)) return true
    marked++
  }
  return marked > 1
}

function splitLines(draft: Draft): Draft[] {
  const out: Draft[] = []
  for (const line of draft.lines.flatMap(splitGlued)) {
    const isItem = BULLET.test(line.text)
    const last = out.at(-1)
    if (isItem) out.push({ ...draft, kind: 'item', depth: 1, list: -1, lines: [withoutBullet(line)] })
    else if (last?.kind === 'text') last.lines.push(line)
    else out.push({ ...draft, lines: [line] })
  }
  return out
}

function splitGlued(line: DraftLine): DraftLine[] {
  const parts = splitGluedItems(line.text)
  if (parts.length === 1) return [line]
  return parts.map((text) => ({ ...line, text, links: line.links.filter((link) => text.includes(link.text)) }))
}

function withoutBullet(line: DraftLine): DraftLine {
  return { ...line, text: line.text.replace(BULLET, '') }
}
