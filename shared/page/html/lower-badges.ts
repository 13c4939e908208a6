import { type Container, type Draft, textOf } from '../draft.ts'
import { holdsDay, isOnlyDay } from '../words.ts'

/** "Feb 12" of a calendar leaf. */
const LEAF = /^[A-Z][a-z]{2,8}\.?\s\d{1,2}$/
const STAMP = /^(?:posted|updated|added|published)\b.{0,40}$/i

/**
 * The day that a card shows over its heading belongs to what the heading opens: it is put under it, so that it is not read as
 * the end of the card before. Only a box of one heading is a card.
 */
export function lowerBadges(drafts: readonly Draft[], containers: readonly Container[]): Draft[] {
  const out = [...drafts]
  for (let at = 0; at + 1 < out.length; at++) {
    const [badge, heading] = [out[at], out[at + 1]]
    if (!badge || !heading || heading.kind !== 'heading' || heading.level < 2 || !isBadge(badge)) continue
    const box = boxOpenedAt(at, heading, containers)
    if (!box || out.slice(at + 2, box.end).some((other) => isHeadingOver(other, heading))) continue
    out[at] = heading
    out[at + 1] = { ...badge, kind: 'text', container: heading.container }
  }
  return out
}

function isBadge(draft: Draft): boolean {
  const text = textOf(draft)
  return (
    (draft.kind === 'text' || draft.kind === 'item') &&
    (LEAF.test(text) || isOnlyDay(text) || (STAMP.test(text) && holdsDay(text)))
  )
}

/** The innermost box around a heading that begins with the passage before it; null where there is none. */
function boxOpenedAt(at: number, heading: Draft, containers: readonly Container[]): Container | null {
  for (let place = heading.container; place > 0; place = containers[place]?.parent ?? 0) {
    const box = containers[place]
    if (!box || box.first < at) return null
    if (box.first === at) return box
  }
  return null
}

function isHeadingOver(draft: Draft, heading: Draft): boolean {
  return draft.kind === 'heading' && draft.level <= heading.level
}
