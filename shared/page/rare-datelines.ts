import type { Draft } from './draft.ts'
import { textOf } from './draft.ts'
import { isDateline } from './find-dateline.ts'
import { holdsDay, isOnlyDay } from './words.ts'

/** Entries of the short list under a title that tells who wrote a page and when. */
const MOST_NOTES = 4
const LONGEST_NOTE = 60
/** Passages at the end of a body in which it is looked for. */
const LAST_PASSAGES = 3
const HAS_YEAR = /\b(?:19|20)\d\d\b|\/\d\d$/
const NAMES_MAILING =
  /\b(?:e-?mail|message|communication|newsletter|bulletin|update)s?\b|^(?:originally )?(?:posted|published|sent)\b/i

/** The day among the few short notes under a title: `Email Update`, `March 2, 2026`, `Outreach Team`, each an item. */
export function isDayOfNotes(body: readonly Draft[], at: number): boolean {
  const draft = body[at]
  if (draft?.kind !== 'item' || !isFullDay(textOf(draft))) return false
  const end = body.findIndex((each, place) => place > at && each.kind !== 'item')
  const start = body.findIndex((each) => each.kind === 'item')
  const notes = body.slice(start, end < 0 ? body.length : end)
  const areShort = notes.every((note) => note.kind === 'item' && textOf(note).length <= LONGEST_NOTE)
  return notes.length <= MOST_NOTES && areShort && notes.filter((note) => holdsDay(textOf(note))).length === 1
}

/** A heading that is only the day, right under the title and over what a message opens with. */
export function isDayOverOpening(body: readonly Draft[], at: number): boolean {
  const draft = body[at]
  const next = body[at + 1]
  if (at !== 0 || draft?.kind !== 'heading' || !isFullDay(textOf(draft)) || !next) return false
  return (
    next.kind === 'heading' ||
    /^(?:dear\b|this (?:communication|message|e-?mail|update|newsletter|month)\b)/i.test(textOf(next))
  )
}

/** A bare day above the title: in the same box, or in one of its own right before it (`isNext`). */
export function isDayOverTitle(draft: Draft, title: Draft | undefined, isNext: boolean): boolean {
  const isNear = isNext || draft.container === title?.container
  return isNear && draft.landmark === title?.landmark && isFullDay(textOf(draft))
}

/** "March 2, 2026 Preparing for Spring" under the title "Preparing for Spring": the day, and the title told again. */
export function dayBesideTitle(draft: Draft, title: string | null): { dateline: string; rest: string } | null {
  const text = draft.row || !title ? '' : textOf(draft)
  const day = title && text.length < title.length + 40 && text.includes(title) ? text.replace(title, '').trim() : ''
  return isFullDay(day) ? { dateline: day, rest: '' } : null
}

/** "CAASPP Communication: March 2, 2026": the day behind the name of a mailing in its title. */
export function datelineInTitle(title: string | null): string | null {
  const found = title && title.length < 120 && HAS_YEAR.test(title) ? isDateline(title) : null
  return found && found.rest === '' && !isOnlyDay(found.dateline) && NAMES_MAILING.test(found.dateline)
    ? found.dateline
    : null
}

/** A date line that closes a page instead of opening it: its text, and its place among the passages; null where there is none. */
export function closingDateline(body: readonly Draft[]): { dateline: string; at: number } | null {
  const dated = body.flatMap((draft, at) => (isShortDateline(draft) ? [at] : []))
  const [at] = dated
  // Several of them are stamps of entries.
  if (at === undefined || dated.length > 1 || at < Math.max(1, body.length - LAST_PASSAGES)) return null
  const { kind, lines } = body[at] ?? {}
  const text = lines?.[0]?.text ?? ''
  const found = kind === 'text' && HAS_YEAR.test(text) && NAMES_MAILING.test(text) ? isDateline(text) : null
  return found?.rest === '' ? { dateline: found.dateline, at } : null
}

function isShortDateline({ lines, row }: Draft): boolean {
  const text = !row && lines.length === 1 ? (lines[0]?.text ?? '') : ''
  return text.length > 0 && text.length < LONGEST_NOTE && isDateline(text) !== null
}

function isFullDay(text: string): boolean {
  return isOnlyDay(text) && HAS_YEAR.test(text)
}
