import { cleanText } from '../clean-text.ts'
import type { Draft, DraftLine } from '../draft.ts'
import type { Cell } from '../page.ts'
import { isLeftOut } from './hidden.ts'
import { joinEdgeLines } from './join-edge-lines.ts'
import type { RawCell, RawRow } from './table.ts'
import { type Element, isElement, type Node, walkTree } from './tree.ts'

/** Reads the passages below an element, as if it were a document of its own. */
export type ReadParts = (nodes: readonly Node[]) => Draft[]

/** The rows of a table as they stand in the markup, and the lines of its caption. */
export function readRows(
  table: Element,
  opened: ReadonlySet<string>,
  readParts: ReadParts,
): { rows: RawRow[]; caption: DraftLine[] } {
  const rows: RawRow[] = []
  const caption: DraftLine[] = []
  let heads = 0
  walkTree(
    [table],
    (node) => {
      if (!isElement(node) || isLeftOut(node, opened)) return false
      if (node.name === 'thead') heads++
      if (node.name === 'tr') rows.push({ cells: [], inHead: heads > 0 })
      if (node.name === 'caption')
        for (const part of readParts(node.children)) for (const line of part.lines) caption.push(line)
      if (node.name !== 'td' && node.name !== 'th') return node.name !== 'caption'
      if (rows.length === 0) rows.push({ cells: [], inHead: heads > 0 })
      rows.at(-1)?.cells.push(readCell(node, readParts))
      return false
    },
    (node) => {
      if (isElement(node) && node.name === 'thead') heads--
    },
  )
  return { rows, caption }
}

function readCell(cell: Element, readParts: ReadParts): RawCell {
  const parts = readParts(cell.children)
  const printed = joinEdgeLines(parts.flatMap((part) => (part.row ? [lineOfRow(part.row.cells)] : part.lines)))
  const lines = printed.length > 0 ? printed : picturesIn(cell)
  const prose =
    parts.some((part) => part.kind === 'heading') ||
    (parts.length > 1 && lines.some(({ text }) => text.length > 50 && text.endsWith('.')))
  const header = cell.name === 'th' || cell.attribs.role === 'columnheader'
  return {
    cell: { lines: lines.map((line) => line.text), links: lines.flatMap((line) => line.links), header },
    bold: lines.length > 0 && lines.every((line) => line.bold),
    prose,
    columns: spanOf(cell.attribs.colspan),
    rows: spanOf(cell.attribs.rowspan),
  }
}

/** A row of a table inside the cell, on one line. */
function lineOfRow(cells: readonly Cell[]): DraftLine {
  const text = cells.map(({ lines }) => lines.join(' ')).join(' | ')
  return { text, links: cells.flatMap(({ links }) => links), bold: false }
}

/** What the pictures of a cell without words stand for: a red cross with the text "Down". */
function picturesIn(cell: Element): DraftLine[] {
  const lines: DraftLine[] = []
  walkTree(cell.children, (node) => {
    const text = isElement(node) && node.name === 'img' ? cleanText(node.attribs.alt ?? '') : ''
    if (text !== '') lines.push({ text, links: [], bold: false })
    return true
  })
  return lines
}

function spanOf(given: string | undefined): number {
  const span = Number.parseInt(given ?? '1', 10)
  return Number.isFinite(span) && span > 0 ? span : 1
}
