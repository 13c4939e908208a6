import type { Container, Draft } from './draft.ts'
import { textOf } from './draft.ts'
import { countWords, endsSentence, isClosing, isOnlyDay, isProse, isSalutation } from './words.ts'

/** A bold line that opens a passage is a heading below every real one. */
const LINE_LEVEL = 7
const MAX_WORDS = 24

/**
 * Gives the lines that act as headings their kind: the button of a panel, a bold line over prose, the title of a card, the
 * term over a definition. What a passage holds after such a line becomes a passage of its own.
 */
export function promoteHeadings(drafts: readonly Draft[], containers: readonly Container[], offset: number): Draft[] {
  const cards = findCardTitles(drafts, containers, offset)
  const split = drafts.flatMap((draft, at) => {
    if (cards.has(at)) return [asHeading(draft)]
    if (draft.kind === 'trigger') return [asHeading(draft)]
    return splitBoldLead(draft, leadsIn(drafts[at - 1]))
  })
  return joinTerms(split.map((draft, at) => (isBoldTitle(draft, split, at) ? asHeading(draft) : draft)))
}

function asHeading(draft: Draft): Draft {
  const [line] = draft.lines
  const text = draft.lines.map((each) => each.text).join(' ')
  const lines = line ? [{ text, links: draft.lines.flatMap((each) => each.links), bold: true }] : []
  return { ...draft, kind: 'heading', level: LINE_LEVEL, lines, depth: 0 }
}

/** A bold first line followed, in the same passage, by others. */
function splitBoldLead(draft: Draft, inStory: boolean): Draft[] {
  const [first, ...rest] = draft.lines
  if (!first?.bold || rest.length === 0 || rest.every((line) => line.bold)) return [draft]
  if (draft.kind === 'item' && inStory) return [draft]
  if (!couldTitle(first.text) || !isProse(rest.map((line) => line.text).join(' '))) return [draft]
  return [asHeading({ ...draft, lines: [first] }), { ...draft, kind: 'text', lines: rest }]
}

function isBoldTitle(draft: Draft, all: readonly Draft[], at: number): boolean {
  if (draft.kind !== 'text' && draft.kind !== 'item') return false
  if (draft.lines.length === 0 || !draft.lines.every((line) => line.bold)) return false
  const text = draft.lines.map((line) => line.text).join(' ')
  if (!couldTitle(text)) return false
  const next = all[at + 1]
  if (!next) return false
  if (draft.kind === 'item')
    return next.kind === 'text' && next.list === draft.list && !leadsIn(lastBeforeList(all, at))
  return next.kind !== 'row' || next.row?.cells.length === 1
    ? !(next.kind === 'item' && text.endsWith(':'))
    : !text.endsWith(':')
}

function couldTitle(text: string): boolean {
  if (text.length > 200 || countWords(text) > MAX_WORDS || countWords(text) === 0) return false
  if (endsSentence(text) || isOnlyDay(text) || isSalutation(text) || isClosing(text)) return false
  return !/^(?:to|from|date|subject|cc|re|note|important note|reminder|updates?|resolution|deadline|when|where|who|time|place|location)\s*:/i.test(
    text,
  )
}

/** A paragraph that announces the list after it. */
function leadsIn(draft: Draft | undefined): boolean {
  return draft?.kind === 'text' && /:["”’)]*$/.test(textOf(draft))
}

function lastBeforeList(all: readonly Draft[], at: number): Draft | undefined {
  const list = all[at]?.list
  let before = at - 1
  while (before >= 0 && all[before]?.list === list) before--
  return all[before]
}

/**
 * Boxes of one kind side by side that each open with a short line of its own over prose: a card and its title. The result
 * holds places in `drafts`, which begin at the page's passage `offset`.
 */
function findCardTitles(drafts: readonly Draft[], containers: readonly Container[], offset: number): Set<number> {
  const families = new Map<string, number[]>()
  for (const { parent, tag, first, end } of containers) {
    if (!/^(?:div|article|section|a|td)$|-/.test(tag) || first < offset) continue
    const at = first - offset
    const title = drafts[at]
    if (title?.kind !== 'text' || title.lines.length !== 1) continue
    const below = drafts[at + 1]
    if (end - first < 2 || !below || below.kind !== 'text') continue
    if (!isCardTitle(textOf(title)) || !isSentence(textOf(below))) continue
    const key = `${parent} ${tag}`
    families.set(key, [...(families.get(key) ?? []), at])
  }
  return new Set([...families.values()].filter((family) => family.length > 1).flat())
}

function isCardTitle(text: string): boolean {
  return couldTitle(text) && text.length <= 120 && !text.endsWith(':')
}

function isSentence(text: string): boolean {
  return countWords(text) >= 4 && /[.!?]["”’)]*$/.test(text)
}

/** A term over a sentence is a heading; a term beside a short value is one line, `Deadline: August 8`. */
function joinTerms(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at]
    if (!draft) continue
    if (draft.kind !== 'term') {
      out.push(draft.kind === 'definition' ? { ...draft, kind: 'text' } : draft)
      continue
    }
    const values: Draft[] = []
    while (drafts[at + 1 + values.length]?.kind === 'definition') values.push(drafts[at + 1 + values.length] as Draft)
    out.push(...settleTerm(draft, values, drafts[at + 1 + values.length]))
    at += values.length
  }
  return out
}

function settleTerm(term: Draft, values: readonly Draft[], next: Draft | undefined): Draft[] {
  const name = textOf(term)
  const told = values.some((value) => isSentence(textOf(value)))
  const isLinked = term.lines.some((line) => line.links.some((link) => link.text.length * 2 > line.text.length))
  if ((told || (values.length === 0 && next?.kind === 'item')) && couldTitle(name) && !isLinked) {
    return [asHeading(term), ...values.map((value): Draft => ({ ...value, kind: 'text' }))]
  }
  if (values.length === 0) return [{ ...term, kind: 'text' }]
  const label = name.replace(/:$/, '')
  const text = `${label}: ${values.map((value) => textOf(value).replaceAll('\n', ', ')).join('; ')}`
  const links = [term, ...values].flatMap((each) => each.lines.flatMap((line) => line.links))
  return [{ ...term, kind: 'item', depth: 1, lines: [{ text, links, bold: false }] }]
}
