import { type Draft, textOf } from './draft.ts'
import { isDateline } from './find-dateline.ts'
import { isOnlyDay } from './words.ts'

/** How far behind a day its likes are looked for. */
const REACH = 12

/**
 * Another passage near it is the same but for its numbers: entries of a list of issues, each with its date. The days in and right under
 * other headings say nothing of the one between the title and the first of them.
 */
export function isOneOfMany(body: readonly Draft[], at: number): boolean {
  const label = labelOf(body[at])
  if (!/\d/.test(label) || !isDateline(label)) return false
  const bare = withoutNumbers(label)
  const isOverAll = at === 0 && isTopic(body[1])
  const isHeaded = (place: number) =>
    isOverAll && [body[place], body[place - 1]].some((each) => each?.kind === 'heading')
  return body
    .slice(0, at + REACH)
    .some((draft, place) => place !== at && withoutNumbers(labelOf(draft)) === bare && !isHeaded(place))
}

/** The words of a passage that is no row of a table. */
export function labelOf(draft: Draft | undefined): string {
  return draft && !draft.row ? textOf(draft) : ''
}

function isTopic(draft: Draft | undefined): boolean {
  return draft?.kind === 'heading' && !isOnlyDay(textOf(draft))
}

function withoutNumbers(text: string): string {
  return text.replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/gi, '').replace(/\d+/g, '')
}
