import type { Draft, DraftLine } from '../draft.ts'

/** A bullet that somebody typed, or that a word processor wrote as a letter of its own. */
const BULLET = /^(?:[•◦▪‣●○∙·]|[§Øü](?=\s+\p{Lu})|[-–*](?=\s))\s*(?=\S)/u
const SURE = /^[•◦▪‣●○∙·]/u

/** Lines with typed bullets as list items. A single dash may be anything; of dashes there have to be two. */
export function splitBullets(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    if (draft.kind === 'text' && hasBullets(draft.lines)) out.push(...splitLines(draft))
    else out.push(draft)
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
  for (const line of draft.lines) {
    const isItem = BULLET.test(line.text)
    const last = out.at(-1)
    if (isItem) out.push({ ...draft, kind: 'item', depth: 1, list: -1, lines: [withoutBullet(line)] })
    else if (last?.kind === 'text') last.lines.push(line)
    else out.push({ ...draft, lines: [line] })
  }
  return out
}

function withoutBullet(line: DraftLine): DraftLine {
  return { ...line, text: line.text.replace(BULLET, '') }
}
