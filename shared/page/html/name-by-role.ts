import { isElement, type Node, walkTree } from './tree.ts'

const NAMES = new Map([
  ['table', 'table'],
  ['grid', 'table'],
  ['treegrid', 'table'],
  ['row', 'tr'],
  ['cell', 'td'],
  ['gridcell', 'td'],
  ['columnheader', 'th'],
  ['rowheader', 'th'],
])
const HAS_ROWS = /\brole\s*=\s*["']?row\b/i

/** Gives the boxes that a page only calls a table, a row or a cell by their role the names of those elements. */
export function nameByRole(roots: readonly Node[], html: string): void {
  if (!HAS_ROWS.test(html)) return
  walkTree(roots, (node) => {
    const name = isElement(node) && BOX.test(node.name) ? NAMES.get(node.attribs.role?.toLowerCase() ?? '') : undefined
    if (isElement(node) && name) node.name = name
    return true
  })
}

const BOX = /^(?:div|span|section|article|ul|ol|li|p|a)$|-/
