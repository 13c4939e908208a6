import type { Draft, DraftLine } from '../draft.ts'
import { textOf } from '../draft.ts'
import { isTitleCase } from '../text/could-head.ts'
import { isOnlyDay, isOnlyTimes, isProse } from '../words.ts'
import { asHeading } from './as-heading.ts'
import { couldTitle, endsWithColon } from './could-title.ts'
import { NEWS } from './news.ts'

/** Takes a bold first line off the passage that it opens. In a list that a sentence announces it is part of its item. */
export function splitBoldLeads(drafts: readonly Draft[]): Draft[] {
  const announced = findAnnouncedLists(drafts)
  const out: Draft[] = []
  let heading: string | null = null
  for (const given of drafts) {
    if (given.kind === 'heading') heading = textOf(given)
    const draft = heading !== null && NEWS.test(heading) ? withoutStop(withStampBelow(given)) : given
    const [first, ...rest] = draft.lines.length > 1 ? draft.lines : []
    if (first && opensWithTitle(draft, first, rest, announced)) {
      out.push(asHeading({ ...draft, lines: [first] }), { ...draft, kind: 'text', lines: rest })
    } else out.push(draft)
  }
  return out
}

/** "<b>Office Closed</b> (12/8/16)" over a piece of news: the day in brackets is when it was posted, and no part of its title. */
function withStampBelow(draft: Draft): Draft {
  const [first, ...rest] = draft.lines
  const stamp = first?.lead ? first.text.slice(first.lead.length).trim() : ''
  if (!first?.lead || rest.length === 0 || !STAMP.test(stamp) || !isOnlyDay(stamp.slice(1, -1))) return draft
  const posted = { text: `(Posted ${stamp.slice(1, -1)})`, links: [], bold: false }
  return { ...draft, lines: [{ ...first, text: first.lead, bold: true }, ...rest, posted] }
}

/** "<b>Office Closed.</b><br>…": the title of a piece of news may end as a sentence does. */
function withoutStop(draft: Draft): Draft {
  const [first, ...rest] = draft.lines
  if (!first?.bold || rest.length === 0 || !/[^.]\.$/.test(first.text)) return draft
  const text = first.text.slice(0, -1)
  return isTitleCase(text) ? { ...draft, lines: [{ ...first, text }, ...rest] } : draft
}

/** With its year: without it, a day is one that the news tells of. */
const STAMP = /^\([^()]*(?:\/\d{2}|\d{4})\)$/

function opensWithTitle(
  { kind, list }: Draft,
  first: DraftLine,
  rest: readonly DraftLine[],
  announced: ReadonlySet<number>,
): boolean {
  if (!first.bold || rest.every((line) => line.bold)) return false
  if (kind !== 'text' && (kind !== 'item' || announced.has(list))) return false
  const told = rest.map((line) => line.text).join(' ')
  return couldTitle(first.text) && (isProse(told) || SENTENCE_END.test(told))
}

/** "Scores are in. (Posted 3/7/25)" ends a sentence, too. */
const SENTENCE_END = /[.!?](?:["”’)]*| \([^()]{1,40}\))$/

/** Gives bold lines over a text, a list or, where a page has no other headings, a table the kind of a heading. */
export function promoteBoldLines(drafts: readonly Draft[]): Draft[] {
  const announced = findAnnouncedLists(drafts)
  const hasHeadings = drafts.some((draft) => draft.kind === 'heading' && draft.level <= 6)
  // Between "June 7, 6–9 p.m." and "June 8, 5–7 a.m." a bare day is a title, too, and no date line.
  const areTimed = drafts.some((draft) => isBold(draft) && isOnlyTimes(textOf(draft)) && couldTitle(textOf(draft)))
  return drafts.map((draft, at) => {
    const next = drafts[at + 1]
    if (!next || !isBold(draft)) return draft
    const title = draft.lines.map((line) => line.text).join(' ')
    if (!couldTitle(title) && !(areTimed && isOnlyDay(title))) return draft
    const isTitle =
      draft.kind === 'item'
        ? !announced.has(draft.list) && isInsideItem(draft, next)
        : draft.kind === 'text' && isOver(draft, next, hasHeadings)
    return isTitle ? asHeading(draft) : draft
  })
}

function isBold({ lines }: Draft): boolean {
  return lines.length > 0 && lines.every((line) => line.bold)
}

/** What follows the first line of an item inside the same item. */
function isInsideItem(draft: Draft, next: Draft): boolean {
  if (next.kind === 'item') return next.list > draft.list && next.depth > draft.depth
  return (
    next.container >= draft.container && (next.kind === 'row' || next.kind === 'empty-table' || next.kind === 'text')
  )
}

function isOver(draft: Draft, next: Draft, hasHeadings: boolean): boolean {
  const isLeadIn = endsWithColon(textOf(draft))
  if (next.kind === 'row' || next.kind === 'empty-table') return !hasHeadings && !isLeadIn
  return !(isLeadIn && (hasHeadings || next.kind === 'item'))
}

/** Lists right under a paragraph that ends with a colon. */
function findAnnouncedLists(drafts: readonly Draft[]): Set<number> {
  const announced = new Set<number>()
  let before: Draft | undefined
  for (const draft of drafts) {
    const isUnder = draft.kind === 'item' && before?.kind === 'text' && before.list !== draft.list
    if (before && isUnder && endsWithColon(textOf(before))) announced.add(draft.list)
    before = draft
  }
  return announced
}
