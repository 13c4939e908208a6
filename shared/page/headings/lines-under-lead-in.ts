import { type Draft, textOf } from '../draft.ts'
import { isDateline } from '../find-dateline.ts'
import { isColumnName } from '../text/column-names.ts'
import { countWords, isClosing, isProse } from '../words.ts'
import { couldTitle, endsWithColon } from './could-title.ts'

const LONGEST = 140
/** "The systems listed below will be out." announces what follows as a colon does. */
const ANNOUNCES = /\b(?:the following|(?:listed|named|shown) below|below are)\b[^.]*\.$/i

/** Short lines below a sentence that announces them as the items that they are: paragraphs of their own, or lines of one. */
export function itemsUnderLeadIns(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (let at = 0; at < drafts.length; ) {
    const lead = drafts[at]
    if (!lead) break
    const [own, inner] = splitLead(lead)
    out.push(own)
    at++
    for (const item of inner) out.push(item)
    if (inner.length > 0 || own.kind !== 'text' || !announces(textOf(own))) continue
    const end = endOfLines(drafts, at)
    for (const draft of drafts.slice(at, end)) for (const item of asItems(draft)) out.push(item)
    at = end
  }
  return out
}

/** A part of an announcement. */
const PART =
  /^(?:when|where|who|what|why|how|dates?|times?|place|location|cost|audience|presenters?|format|register)\b[^:]{0,16}:/i

function announces(text: string): boolean {
  return countWords(text) > 3 && (endsWithColon(text) || ANNOUNCES.test(text))
}

/** "These are down:", then lines of the same paragraph. */
function splitLead(draft: Draft): [lead: Draft, items: Draft[]] {
  const at = draft.kind === 'text' ? draft.lines.findIndex(({ text }) => announces(text)) : -1
  const below = at < 0 ? [] : draft.lines.slice(at + 1)
  const own = { ...draft, lines: draft.lines.slice(0, at + 1) }
  return isList(below.map(({ text }) => text)) ? [own, asItems({ ...draft, lines: below })] : [draft, []]
}

/** The end of the paragraphs from `from` that are a list. The last of several that stands over prose heads that. */
function endOfLines(drafts: readonly Draft[], from: number): number {
  let end = from
  const texts: string[] = []
  for (let draft = drafts[end]; draft?.kind === 'text'; draft = drafts[++end]) {
    const lines = draft.lines.map(({ text }) => text)
    if (draft.landmark !== drafts[from]?.landmark || draft.lines.every(({ bold }) => bold) || !lines.every(isShort))
      break
    texts.push(...lines)
  }
  const next = drafts[end]
  const last = texts.at(-1) ?? ''
  if (end > from + 1 && next?.kind === 'text' && isProse(textOf(next)) && couldTitle(last)) {
    end--
    texts.pop()
  }
  return isList(texts) ? end : from
}

function isList(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every(isShort)
}

/** No sentence, and no part of a listing that a label names ("When: May 4"). */
function isShort(text: string): boolean {
  if (text.length > LONGEST || /[:;!?]$/.test(text) || (/\.$/.test(text) && isProse(text))) return false
  if (PART.test(text)) return false
  return !isColumnName(/^([A-Z][\w ()/]{1,24}):/.exec(text)?.[1] ?? '') && !isClosing(text) && !isDateline(text)
}

function asItems(draft: Draft): Draft[] {
  return draft.lines.map((line) => ({ ...draft, kind: 'item', depth: draft.depth + 1, list: -1, lines: [line] }))
}
