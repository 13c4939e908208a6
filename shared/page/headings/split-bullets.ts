import type { Draft, DraftLine } from '../draft.ts'

/** A bullet that somebody typed, or that a word processor wrote as a letter of its own. */
const BULLET = /^(?:[•◦▪‣●○∙·]|[§Øü](?=\s+\p{Lu})|[-–*](?=\s))\s*(?=\S)/u
const SURE = /^[•◦▪‣●○∙·]/u

/** Lines with typed bullets as list items. A single dash may be anything; of dashes there have to be two. */
export function splitBullets(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.kind !== 'text' || draft.lines.length === 0) return [draft]
    const marked = draft.lines.filter((line) => BULLET.test(line.text))
    if (marked.length === 0 || (marked.length < 2 && !marked.some((line) => SURE.test(line.text)))) return [draft]
    return splitLines(draft)
  })
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
