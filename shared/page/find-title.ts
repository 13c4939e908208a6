import type { Draft, DraftPage } from './draft.ts'
import { textOf } from './draft.ts'
import { isDateline } from './find-dateline.ts'

/** The place of the page's own h1 among its passages, -1 where it has none. Of several it is the one that the rest of the page points to. */
export function findTitle({ drafts, landmarks, name }: DraftPage): number {
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  let seen = 0
  for (const [at, draft] of drafts.entries()) {
    if (draft.kind !== 'heading' || draft.level !== 1 || textOf(draft) === '') continue
    if (seen++ > 50) break
    const place = landmarks[draft.landmark]
    const inFurniture = draft.landmark > 0 && place !== undefined && place.kind !== 'header'
    const inHead = draft.landmark > 0 && place?.kind === 'header'
    const dated = drafts.slice(at + 1, at + 4).some((next) => next.kind !== 'row' && isDateline(textOf(next)) !== null)
    const score =
      (inFurniture ? -8 : 0) +
      (inHead ? -2 : 0) +
      (dated ? 3 : 0) +
      (isNamed(draft, name) ? 4 : 0) -
      Math.min(seen, 3) / 10
    if (score > bestScore) {
      best = at
      bestScore = score
    }
  }
  return best
}

function isNamed(draft: Draft, name: string | null): boolean {
  const words = textOf(draft).toLowerCase()
  return name?.toLowerCase().startsWith(words) ?? false
}
