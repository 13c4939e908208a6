import type { Draft, DraftPage } from './draft.ts'
import { textOf } from './draft.ts'
import { dropContents } from './drop-contents.ts'
import { isDateline } from './find-dateline.ts'
import { isMailingReason, isSignatureMark, opensFoot } from './find-end.ts'
import { findTwins } from './find-twins.ts'
import { findCardTitles } from './headings/card-titles.ts'
import { isOneOfMany, labelOf } from './is-one-of-many.ts'
import type { Block } from './page.ts'
import { promoteHeadings } from './promote-headings.ts'
import {
  closingDateline,
  datelineInTitle,
  dayBesideTitle,
  isDayOfNotes,
  isDayOverOpening,
  isDayOverTitle,
} from './rare-datelines.ts'
import { isColumnName } from './text/column-names.ts'
import { toBlocks } from './to-blocks.ts'
import { withoutInnerTopLinks } from './top-links.ts'
import { isOnlyDay, isProse, isSalutation } from './words.ts'

/** A page whose parts are told apart. */
export interface SettledPage {
  title: string | null
  dateline: string | null
  before: Block[]
  body: Block[]
  after: Block[]
}

/** Passages after the title in which its date line is looked for. */
const DATELINE_REACH = 6

/**
 * Tells title, date line, body and the site's own furniture apart. `titleAt` is the place of the title, -1 where a page has
 * none and its body begins at once.
 */
export function settlePage(page: DraftPage, titleAt: number, url: string): SettledPage {
  const { drafts } = page
  const title = drafts[titleAt]
  const isFurniture = furnitureTest(page, title)
  const rest = drafts.slice(titleAt + 1)
  const twins = findTwins(page)
  const main = withoutInnerTopLinks(rest.filter((draft) => !isFurniture(draft) && !twins.has(draft)))
  const end = main.findIndex((draft, at) => endsBody(draft, page.isText) && !opensLetter(main, at))
  const cards = findCardTitles(page, titleAt + 1)
  const body = promoteHeadings(end < 0 ? main : main.slice(0, end), cards, page.isText)
  const foot = end < 0 ? [] : main.slice(end)
  const aside = rest.filter(isFurniture)
  const { title: name, dateline: inTitle } = splitTitle(title)
  const found = takeDateline(body, name)
  const { over, kept } = found
  const opening = inTitle ?? found.dateline ?? datelineAbove(drafts, titleAt, isFurniture) ?? datelineInTitle(name)
  const closing = opening === null ? closingDateline(kept) : null
  const dateline = opening ?? closing?.dateline ?? null
  const { content, contents } = dropContents(closing ? kept.filter((_, at) => at !== closing.at) : kept, url)
  return {
    title: name,
    dateline,
    before: toBlocks([...drafts.slice(0, Math.max(0, titleAt)), ...over]),
    body: toBlocks(content),
    after: toBlocks([...contents, ...foot, ...aside]),
  }
}

function endsBody(draft: Draft, isText: boolean): boolean {
  if (draft.row) return false
  const text = textOf(draft)
  return isSignatureMark(text, isText) || (opensFoot(text, draft.kind === 'heading') && !isDateline(text))
}

/** "You are receiving this e-mail because you are a coordinator": small print at the foot, but a letter's first words where nothing is told before. */
function opensLetter(main: readonly Draft[], at: number): boolean {
  const [draft] = main.slice(at)
  if (!draft || draft.row || !isMailingReason(textOf(draft))) return false
  return main
    .slice(0, at)
    .every((each) => !each.row && (isSalutation(textOf(each)) || isDateline(textOf(each)) !== null))
}

/** Menus, sidebars and footers, but for those that hold the title itself. */
function furnitureTest({ landmarks }: DraftPage, title: Draft | undefined): (draft: Draft) => boolean {
  const around = new Set<number>([0])
  for (let at = title?.landmark ?? 0; at > 0 && !around.has(at); at = landmarks[at]?.parent ?? 0) around.add(at)
  const known = new Map<number, boolean>([[0, false]])
  for (const [at, { kind, parent }] of landmarks.entries()) {
    if (at > 0) known.set(at, (known.get(parent) ?? false) || (kind !== 'header' && !around.has(at)))
  }
  return (draft) => known.get(draft.landmark) ?? false
}

/** The date line stands near the title, before any salutation or prose; what stands between is the page's own head. */
function takeDateline(
  body: readonly Draft[],
  title: string | null,
): { dateline: string | null; over: Draft[]; kept: Draft[] } {
  for (const [at, draft] of body.slice(0, DATELINE_REACH).entries()) {
    if (endsHead(body, at)) break
    const found = dayBesideTitle(draft, title) ?? datelineAt(body, at)
    if (found) {
      const above = body.slice(0, at)
      const isHead = (each: Draft) => each.kind === 'heading' || !isProse(textOf(each))
      const kept = [...above.filter((each) => !isHead(each)), ...body.slice(at + 1)]
      if (found.rest) kept.unshift({ ...draft, kind: 'text', lines: [{ text: found.rest, links: [], bold: false }] })
      return { dateline: found.dateline, over: above.filter(isHead), kept }
    }
    const text = draft.row ? '' : textOf(draft)
    if (isSalutation(text) || (draft.kind === 'text' && text.length > 220 && !isOverMemo(body, at))) break
  }
  return { dateline: null, over: [], kept: [...body] }
}

/** What a memo is about, above its "To:", "From:" and "Date:". */
function isOverMemo(body: readonly Draft[], at: number): boolean {
  return /^(?:to|from|date) ?:/i.test(labelOf(body[at + 1]))
}

/** A table, a heading below prose or the stamp of an item opens what a page tells. */
function endsHead(body: readonly Draft[], at: number): boolean {
  const draft = body[at]
  if (draft?.row && !isHeadRow(body, at)) return true
  const isTopic = draft?.kind === 'heading' && body.slice(0, at).some((each) => each.kind === 'text' && isTold(each))
  return isTopic || isOfItem(body, at)
}

function isTold(draft: Draft): boolean {
  return isProse(textOf(draft))
}

/** The date line that a passage at the head of a page is. */
function datelineAt(body: readonly Draft[], at: number): { dateline: string; rest: string } | null {
  const draft = body[at]
  if (!draft || isOneOfMany(body, at) || isOfEvent(body, at) || isUnderName(body, at)) return null
  const found = isDateline(draft.row ? dayInRow(draft) : (dayAmongLabels(draft) ?? textOf(draft)))
  if (!found || (isOnlyDay(found.dateline) && body.slice(0, at).some(isTold))) return null
  const isFirst = at === 0 && found.rest === '' && OF_PAGE.test(found.dateline)
  const isOwn = isFirst || isOwnLine(draft, found.dateline) || isDayOfNotes(body, at) || isDayOverOpening(body, at)
  return isOwn ? found : null
}

/** "Posted May 5, 2025" under a heading that has its like before or behind it: the stamp of one item of several. */
function isOfItem(body: readonly Draft[], at: number): boolean {
  const over = body[at - 1]
  if (over?.kind !== 'heading' || !/^(?:posted|added|updated|published)\b/i.test(labelOf(body[at]))) return false
  return body.some((draft) => draft !== over && draft.kind === 'heading' && draft.level === over.level)
}

/** A table of one row right under the title, which sets the parts of a page's head side by side. */
function isHeadRow(body: readonly Draft[], at: number): boolean {
  const row = body[at]?.row
  const isAlone = row?.columns.length === 0 && row.table !== body[at + 1]?.row?.table
  return isAlone && body.slice(0, at).every((draft) => !draft.row && draft.kind !== 'heading')
}

/** The head of a press release, a letter or a mail: the day, with or without its label, among names and labelled lines ("Release: #12-30"). */
function dayAmongLabels({ kind, lines }: Draft): string | null {
  const texts = lines.map((line) => line.text.replace(/^(?:date|sent) ?: ?/i, ''))
  const days = texts.filter(isOnlyDay)
  const isHead = texts.every(
    (text, at) => isOnlyDay(text) || LABELLED.test(text) || (at < texts.length - 1 && NAME.test(text)),
  )
  return kind === 'text' && texts.length > 1 && texts.length < 9 && days.length === 1 && isHead
    ? (days[0] ?? null)
    : null
}

const LABELLED = /^[A-Z][A-Za-z -]{1,24}: ?\S.{0,80}$/
/** Who writes, or what it is: "Department of Lamps", "Official Letter". */
const NAME = /^[A-Z][A-Za-z,&’' ()-]{2,70}$/

function dayInRow({ row }: Draft): string {
  return row?.cells.map((cell) => cell.lines.join(' ')).find(isOnlyDay) ?? ''
}

/** What a heading right under the title says that is the date line of all that follows. */
const OF_PAGE =
  /\b(?:update|issue|memo|newsletter|bulletin|communication|message|volume)\b|^(?:date|release date|dated|distributed|as of)\b/i

/** A heading or item with a date may open a calendar or a list of issues instead. */
function isOwnLine({ kind, level }: Draft, text: string): boolean {
  if (kind === 'text' || kind === 'row' || /e-?mail|\b(?:sent|issued)\b/i.test(text)) return true
  if (kind === 'item') return /^date\b/i.test(text)
  return /\b(?:posted|published)\b/i.test(text) || (level > 3 && level < 7 && text.length < 32)
}

/** A date line that stands inside the title, below its first line. */
function splitTitle(title: Draft | undefined): { title: string | null; dateline: string | null } {
  if (!title) return { title: null, dateline: null }
  const lines = title.lines.map((line) => line.text)
  const at = lines.findIndex((line, index) => index > 0 && isDateline(line) !== null)
  const dateline = at > 0 ? (lines.splice(at, 1)[0] ?? null) : null
  return { title: lines.join(' '), dateline }
}

/** A date line right above the title. */
function datelineAbove(
  drafts: readonly Draft[],
  titleAt: number,
  isFurniture: (draft: Draft) => boolean,
): string | null {
  for (let at = titleAt - 1; at >= 0 && at >= titleAt - 2; at--) {
    const draft = drafts[at]
    if (draft?.kind !== 'text' || isFurniture(draft)) continue
    const found = isDateline(dayAmongLabels(draft) ?? textOf(draft))
    const isHead = draft.lines.length > 1 || isDayOverTitle(draft, drafts[titleAt], at === titleAt - 1)
    if (found?.rest === '' && (isHead || !isOnlyDay(found.dateline))) return found.dateline
  }
  return null
}

/** "From", below it the day: the part of a listing. */
function isUnderName(body: readonly Draft[], at: number): boolean {
  return isColumnName(labelOf(body[at - 1]))
}

/** The lines under it tell when or where something is held: "Date: …", "Time: …", "Where: …". */
function isOfEvent(body: readonly Draft[], at: number): boolean {
  return body
    .slice(at + 1, at + 4)
    .some((draft) =>
      /^(?:(?:event|meeting|start) )?(?:times?|hours|where|place|location|venue|presenters?)\s*:/i.test(labelOf(draft)),
    )
}
