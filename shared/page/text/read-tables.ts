import { cleanText } from '../clean-text.ts'

/** Rows of a table in a text capture. */
export interface TextTable {
  columns: string[]
  rows: string[][]
  /** Lines of the capture that it takes up. */
  length: number
}

const RULE = /^[\s|:+-]*-{2,}[\s|:+-]*$/
/** Lines that one row may be broken over. */
const MAX_BROKEN = 12

/** The table that begins at a line of a text capture, or null. Cells stand between `|` or tabs; a row may be broken over lines. */
export function readTextTable(lines: readonly string[], at: number): TextTable | null {
  const first = lines[at] ?? ''
  if (first.includes('|')) return readPiped(lines, at)
  if (first.includes('\t')) return readTabbed(lines, at)
  return null
}

function readPiped(lines: readonly string[], at: number): TextTable | null {
  const head = cellsOf(lines[at] ?? '')
  if (head.length < 2) return null
  const ruled = RULE.test(lines[at + 1] ?? '') && (lines[at + 1] ?? '').includes('|')
  const rows: string[][] = []
  let next = at + (ruled ? 2 : 1)
  for (;;) {
    const row = rowAt(lines, next, head.length)
    if (!row) break
    rows.push(row.cells)
    next += row.length
  }
  if (!ruled && (rows.length === 0 || rows.some((row) => row.length > head.length))) return null
  if (ruled || head.every((name) => name.length <= 40 && !/\d/.test(name))) {
    return { columns: head, rows, length: next - at }
  }
  return { columns: [], rows: [head, ...rows], length: next - at }
}

/** A row that ends where it has as many cells as the table; null where none begins. */
function rowAt(lines: readonly string[], at: number, width: number): { cells: string[]; length: number } | null {
  let text = ''
  for (let length = 1; length <= MAX_BROKEN; length++) {
    const line = lines[at + length - 1]
    if (line === undefined || line.trim() === '' || RULE.test(lines[at + length] ?? '')) return null
    text += (text && ' ') + line.trim()
    const opened = text.startsWith('|') ? 1 : 0
    const pipes = text.split('|').length - 1
    if (pipes === 0 && /[.!?]$/.test(line.trim())) return null
    if (pipes > 0 && (text.endsWith('|') ? pipes : pipes + 1) - opened >= width) return { cells: cellsOf(text), length }
  }
  return null
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|').map(cleanText)
}

function readTabbed(lines: readonly string[], at: number): TextTable | null {
  const rows: string[][] = []
  for (let next = at; (lines[next] ?? '').includes('\t'); next++) {
    rows.push((lines[next] ?? '').trim().split(/\t+/).map(cleanText))
  }
  const [head, ...rest] = rows
  if (!head || head.length < 2 || rest.length === 0) return null
  const named = head.every((name) => name !== '' && name.length <= 40 && !/\d/.test(name))
  return { columns: named ? head : [], rows: named ? rest : rows, length: rows.length }
}
