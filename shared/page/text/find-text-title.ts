import { type Draft, textOf } from '../draft.ts'
import { isDateline } from '../find-dateline.ts'
import { countWords, isProse, isSalutation } from '../words.ts'

/** Lines of the site's own that stand around menus. */
const FURNITURE =
  /^(?:skip to\b.*|.{0,60}\blogo|printer-friendly version|home|help|get answers|manuals library|contact us|search|menu|about|get involved|system (?:status|downtime|links)\b.{0,12}|known issues ?\d*)$/i
/** Lines that stand together and are this many are a menu. */
const MENU_LINES = 3

/**
 * The place of the title among the passages of a text capture, -1 where none is found. It stands over the date line; without
 * one it is the first line after the menus and before the first prose. In a message only a line over a date line counts.
 */
export function findTextTitle(drafts: readonly Draft[], inMessage = false): number {
  const dated = overDateline(drafts, inMessage ? 8 : drafts.length)
  if (dated >= 0 || inMessage) return dated
  const prose = drafts.findIndex((draft) => draft.row !== undefined || isMainText(draft))
  const end = prose < 0 ? drafts.length : prose
  const start = menuEnd(drafts, end)
  for (let at = start; at < end; at++) if (couldBeTitle(drafts[at])) return at
  return -1
}

function overDateline(drafts: readonly Draft[], reach: number): number {
  let told = 0
  for (let at = 0; at < reach; at++) {
    const draft = drafts[at]
    if (!draft) break
    const text = textOf(draft)
    if (draft.kind !== 'item' && !draft.row && isDateline(text)) {
      const above = lastTitleBefore(drafts, at)
      if (above >= 0) return above
    }
    if (isMainText(draft) || isSalutation(text)) told++
    if (told > 1) break
  }
  return -1
}

function lastTitleBefore(drafts: readonly Draft[], end: number): number {
  for (let at = end - 1; at >= 0 && at >= end - 3; at--) {
    if (drafts[at]?.kind === 'item') return -1
    if (couldBeTitle(drafts[at])) return at
  }
  return -1
}

function couldBeTitle(draft: Draft | undefined): boolean {
  if (!draft || draft.row || draft.kind === 'item') return false
  const text = textOf(draft)
  return (
    text.length <= 200 && countWords(text) > 0 && !FURNITURE.test(text) && !isSalutation(text) && !/[,;]$/.test(text)
  )
}

function isMainText(draft: Draft): boolean {
  return draft.kind === 'text' && isProse(textOf(draft)) && countWords(textOf(draft)) >= 6 && !draft.row
}

/** The passage after the last menu before `end`: list items, or lines that stand close together. */
function menuEnd(drafts: readonly Draft[], end: number): number {
  const sizes = new Map<number, number>()
  for (const draft of drafts.slice(0, end)) sizes.set(draft.container, (sizes.get(draft.container) ?? 0) + 1)
  for (let at = end - 1; at > 0; at--) {
    const draft = drafts[at]
    if (!draft) continue
    if (draft.kind === 'item') return at + 1
    const group = sizes.get(draft.container) ?? 0
    if (group >= MENU_LINES && drafts[at + 1]?.container !== draft.container && at + 1 < end) return at + 1
  }
  return 0
}
