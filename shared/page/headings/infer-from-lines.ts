import type { Draft } from '../draft.ts'
import { textOf } from '../draft.ts'
import { isAside } from '../find-end.ts'
import { headingLevelAt } from '../text/infer-headings.ts'
import { isSectionName } from '../text/section-names.ts'
import type { Entry } from '../text/split-entries.ts'
import { asHeading, LINE_LEVEL } from './as-heading.ts'

/**
 * Headings that nothing in the markup sets apart. A page without any heading is read as its text alone would be; on others
 * only lines right under the heading of a known section, and their likes up to the next heading, are looked at.
 */
export function inferFromLines(drafts: readonly Draft[]): Draft[] {
  const headings = drafts.filter((draft) => draft.kind === 'heading' && !isAside(textOf(draft)))
  const hasHeadings = headings.length > 1 || headings.some((draft) => draft.level < LINE_LEVEL)
  let entries: Entry[] | null = null
  let isOpen = !hasHeadings
  return drafts.map((draft, at) => {
    const before = drafts[at - 1]
    if (hasHeadings && draft.kind === 'heading') isOpen = false
    if (hasHeadings && before?.kind === 'heading') isOpen = isSectionName(textOf(before))
    if (!isOpen || draft.kind !== 'text') return draft
    entries ??= drafts.map(entryOf)
    const level = headingLevelAt(entries, at)
    if (hasHeadings && before?.kind === 'heading' && level === 0) isOpen = false
    return isOpen && level > 0 ? asHeading(draft, hasHeadings ? LINE_LEVEL : level) : draft
  })
}

function entryOf(draft: Draft, at: number): Entry {
  const text = draft.row ? '|' : textOf(draft)
  const isLine = draft.kind === 'text' && draft.lines.length === 1
  const kind = isLine
    ? 'line'
    : draft.kind === 'text'
      ? 'passage'
      : draft.row
        ? 'table'
        : draft.kind === 'item'
          ? 'item'
          : 'heading'
  return { kind, text, indent: 0, ordered: false, group: at, marked: 0 }
}
