import { cleanText } from '../clean-text.ts'
import { areColumnNames } from './table.ts'
import { type Element, isElement, rawTextOf, textNodeOf, walkTree } from './tree.ts'

/** Longer markup in the first row is no row of names. */
const MOST_CELLS = 20

/**
 * True for a table whose first row is header cells, or bold ones, that name columns of facts. Such a table holds facts though
 * one of its cells holds a table of its own (the log of an issue); any other table around a table only places things on the page.
 */
export function namesColumns(table: Element): boolean {
  const first = firstRowOf(table)
  const cells = first?.children.filter(isElement) ?? []
  if (cells.length > MOST_CELLS || !cells.every(isHead)) return false
  return areColumnNames(cells.map((cell) => cleanText(rawTextOf(cell))))
}

function isHead(cell: Element): boolean {
  if (cell.name === 'th') return true
  let plain = ''
  walkTree([cell], (node) => {
    plain += textNodeOf(node) ?? ''
    return !(isElement(node) && (node.name === 'strong' || node.name === 'b'))
  })
  return plain.trim() === ''
}

function firstRowOf(table: Element): Element | null {
  let row: Element | null = null
  walkTree([table], (node) => {
    if (row || !isElement(node)) return false
    if (node.name === 'tr') row = node
    return node === table || node.name === 'thead' || node.name === 'tbody'
  })
  return row
}
