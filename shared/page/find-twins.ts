import { type Draft, type DraftPage, textOf } from './draft.ts'

/** Shorter boxes may say the same and mean two things: "Open", "Register". */
const SHORTEST = 24

/**
 * The passages of boxes that only repeat the box right before them: a table or list that a page prints once for wide and once for
 * narrow screens, of which its style sheet shows one.
 */
export function findTwins({ drafts, containers }: DraftPage): Set<Draft> {
  const twins = new Set<Draft>()
  const before = new Map<number, { first: number; end: number }>()
  for (const { parent, first, end } of containers) {
    const other = before.get(parent)
    if (end > first) before.set(parent, { first, end })
    if (!other || other.end !== first || end - first !== other.end - other.first) continue
    const own = drafts.slice(first, end)
    if (!own.every((draft, at) => isSame(draft, drafts[other.first + at])) || lengthOf(own) < SHORTEST) continue
    for (const draft of own) twins.add(draft)
  }
  return twins
}

function isSame(one: Draft, other: Draft | undefined): boolean {
  return other !== undefined && one.kind === other.kind && wordsOf(one) === wordsOf(other)
}

function lengthOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, draft) => sum + wordsOf(draft).length, 0)
}

function wordsOf(draft: Draft): string {
  return draft.row ? draft.row.cells.map(({ lines }) => lines.join(' ')).join(' | ') : textOf(draft)
}
