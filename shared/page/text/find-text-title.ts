import { pattern } from '../../text/pattern.ts'
import { type Draft, textOf } from '../draft.ts'
import { isDateline } from '../find-dateline.ts'
import { countWords, endsSentence, holdsDay, isProse, isSalutation } from '../words.ts'
import { isColumnLine, isColumnName } from './column-names.ts'

/** Lines of the site's own that stand around menus. */
const FURNITURE = new RegExp(
  pattern`
    ^(?:
      skip to\b.*|.{0,60}\blogo|printer-friendly version|home|help|get answers|manuals library|contact us|search|menu
      |about|get involved|system links|system status(?: \w{1,12})?|system downtime \(?\d+\)?|known issues \(?\d+\)?
    )$`,
  'i',
)
/** Lines that stand together and are this many are a menu. */
const MENU_LINES = 3

/**
 * The place of the title among the passages of a text capture, -1 where none is found. It stands over the date line; without
 * one it is the first line after the menus and before the first prose. In a message only a line over a date line counts.
 */
export function findTextTitle(drafts: readonly Draft[], inMessage = false): number {
  const dated = overDateline(drafts, inMessage ? 8 : drafts.length)
  if (dated >= 0 || inMessage) return dated
  const prose = drafts.findIndex((draft) => draft.row !== undefined || isMainText(draft) || isStamped(draft))
  const end = prose < 0 ? drafts.length : prose
  const start = prose < 0 ? 0 : menuEnd(drafts, end)
  for (let at = start; at < end; at++) if (couldBeTitle(drafts[at])) return at
  return -1
}

/** The line over the first date line; none once prose or a table has begun. */
function overDateline(drafts: readonly Draft[], reach: number): number {
  for (let at = 0; at < reach; at++) {
    const draft = drafts[at]
    if (!draft || (draft.row && !isMenuRow(draft))) return -1
    const text = textOf(draft)
    if (draft.kind !== 'item' && !draft.row && isDateline(text)) {
      const above = lastTitleBefore(drafts, at)
      if (above >= 0) return above
    }
    if (isMainText(draft) || isSalutation(text)) return -1
  }
  return -1
}

function lastTitleBefore(drafts: readonly Draft[], end: number): number {
  for (let at = end - 1; at >= 0 && at >= end - 3; at--) {
    const draft = drafts[at]
    // "From", below it a day: the part of a listing.
    if (draft?.kind === 'item' || (draft && isColumnName(textOf(draft)))) return -1
    if (couldBeTitle(drafts[at])) return at
  }
  return -1
}

function couldBeTitle(draft: Draft | undefined): boolean {
  if (!draft || draft.row || draft.kind === 'item') return false
  const text = textOf(draft)
  return (
    text.length <= 200 &&
    countWords(text) > 0 &&
    !FURNITURE.test(text) &&
    !isMenuLine(text) &&
    !isSalutation(text) &&
    !endsSentence(text)
  )
}

/** `Resources | Training | Contact Us` */
function isMenuLine(text: string): boolean {
  return text.split('|').length > 2
}

/** Lines of a menu that stand together look like a table: names of systems and pages, no number and no sentence. */
function isMenuRow({ row }: Draft): boolean {
  const names = row ? [...row.columns, ...row.cells.flatMap((cell) => cell.lines)] : []
  return names.length > 0 && names.every((name) => name.length <= 40 && !/\d/.test(name) && !endsSentence(name))
}

function isMainText(draft: Draft): boolean {
  const text = textOf(draft)
  if (isColumnLine(text)) return true
  return draft.kind === 'text' && !draft.row && isProse(text) && countWords(text) >= 4 && !text.includes('|')
}

/** "• User Guide (Posted 08/01/22)": an entry of the page's own list, and of no menu. */
function isStamped(draft: Draft): boolean {
  return draft.kind === 'item' && /\((?:posted|updated|revised|added)[ :]/i.test(textOf(draft))
}

/** The passage after the last menu before `end`: list items without numbers, or lines that stand close together. What holds a day is none. */
function menuEnd(drafts: readonly Draft[], end: number): number {
  const groups = Map.groupBy(drafts.slice(0, end), ({ container }) => container)
  const dated = new Set(drafts.slice(0, end).flatMap((draft) => (holdsDay(textOf(draft)) ? [draft.container] : [])))
  for (let at = end - 1; at > 0; at--) {
    const draft = drafts[at]
    if (!draft || dated.has(draft.container)) continue
    if (draft.kind === 'item' && !draft.ordered) return at + 1
    const lines = groups.get(draft.container)?.length ?? 0
    if (lines >= MENU_LINES && drafts[at + 1]?.container !== draft.container && at + 1 < end) return at + 1
  }
  return 0
}
