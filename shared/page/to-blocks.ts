import type { Draft } from './draft.ts'
import { textOf } from './draft.ts'
import type { Block } from './page.ts'

/** Passages as blocks; what has neither text nor cells is left out. */
export function toBlocks(drafts: readonly Draft[]): Block[] {
  const blocks: Block[] = []
  for (const draft of drafts) {
    const block = toBlock(draft)
    if (block) blocks.push(block)
  }
  return blocks
}

function toBlock(draft: Draft): Block | null {
  if (draft.row) {
    const { table, columns, cells, caption, groups } = draft.row
    if (draft.kind === 'empty-table')
      return { kind: 'empty-table', text: columns.join(' | '), links: [], table, columns }
    const printed = cells.map((cell) => cell.lines.join(', ')).join(' | ')
    return {
      kind: 'row',
      text: printed,
      links: cells.flatMap((cell) => cell.links),
      table,
      columns,
      cells,
      ...(caption ? { caption } : {}),
      ...(groups ? { groups } : {}),
    }
  }
  const text = textOf(draft)
  if (text === '') return null
  const links = draft.lines.flatMap((line) => line.links)
  if (draft.kind === 'heading') return { kind: 'heading', text: text.replaceAll('\n', ' '), links, level: draft.level }
  if (draft.kind === 'item') return { kind: 'item', text, links, depth: draft.depth, ordered: draft.ordered }
  return { kind: 'paragraph', text, links }
}
