import type { Draft } from '../draft.ts'

/** The level of a line that acts as a heading: below every real one. */
export const LINE_LEVEL = 7

/** The same passage as a heading of one line. */
export function asHeading(draft: Draft, level = LINE_LEVEL): Draft {
  const text = draft.lines.map((line) => line.text).join(' ')
  const links = draft.lines.flatMap((line) => line.links)
  return { ...draft, kind: 'heading', level, lines: [{ text, links, bold: true }], depth: 0 }
}
