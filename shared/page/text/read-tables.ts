import { cleanText } from '../clean-text.ts'
import { holdsDay } from '../words.ts'
import { isColumnName } from './column-names.ts'

/** Rows of a table in a text capture. */
export interface TextTable {
  columns: string[]
  rows: string[][]
  /** Lines of the capture that it takes up. */
  length: number
}

const WIDE_SPACE = /\S {2,}\S/
/** What stands in a column of days for a day that is not known. */
const NO_DAY = /^(?:tbd|to be determined|n\/?a|none|pending|ongoing|[-–—]{1,3})$/i
/** Columns of a table whose cells stand on lines of their own. */
const MAX_STACKED = 8
/** Lines that one row may be broken over. */
const MAX_BROKEN = 12

/**
 * The table that begins at a line of a text capture, or null. Cells stand between `|`, tabs or wide spaces, where a row
 * may be broken over lines, or each on a line of its own.
 */
export function readTextTable(lines: readonly string[], at: number): TextTable | null {
  const first = lines[at] ?? ''
  if (first.includes('|')) return readPiped(lines, at)
  if (first.trim().includes('\t')) return readTabbed(lines, at)
  if (WIDE_SPACE.test(first.trim())) return readSpaced(lines, at)
  return isColumnName(cleanText(first)) ? readStacked(lines, at) : null
}

/** `|---|:--|`, `-----+----`: the line under a table's head. */
function isRule(line: string): boolean {
  return line.includes('--') && /^[\s|:+-]*$/.test(line)
}

function readPiped(lines: readonly string[], at: number): TextTable | null {
  const first = lines[at] ?? ''
  // Where the head ends without a bar, one at the end of a row stands before an empty cell.
  const isClosed = first.trim().endsWith('|')
  const head = cellsOf(first, isClosed)
  if (head.length < 2) return null
  const ruled = isRule(lines[at + 1] ?? '') && (lines[at + 1] ?? '').includes('|')
  const rows: string[][] = []
  let next = at + (ruled ? 2 : 1)
  for (;;) {
    const row = rowAt(lines, next, head.length, isClosed)
    if (!row) break
    next += row.length
    const below = linesBelow(lines, next, row.cells)
    rows.push([...row.cells.slice(0, -1), [row.cells.at(-1) ?? '', ...below].join('\n')])
    next += below.length
  }
  if (!ruled && (rows.length === 0 || rows.some((row) => row.length > head.length))) return null
  if (ruled || head.every((name) => name.length <= 40 && !/\d/.test(name))) {
    return { columns: head, rows, length: next - at }
  }
  return { columns: [], rows: [head, ...rows], length: next - at }
}

/** What the last cell of a row that begins with a day goes on with: sentences on lines of their own, before the next such row or an empty line. */
function linesBelow(lines: readonly string[], at: number, [first = '', ...others]: readonly string[]): string[] {
  if (!holdsDay(first)) return []
  const below = lines.slice(at, at + MAX_BROKEN)
  const end = below.findIndex((line) => line.trim() === '' || line.includes('|'))
  const told = (end < 0 ? below : below.slice(0, end)).map(cleanText)
  const next = below[told.length] ?? ''
  const [opens = '', ...rest] = next.split('|')
  const isNextRow = rest.length === others.length && holdsDay(opens)
  return /[.!?]$/.test(told.at(-1) ?? '') && (isNextRow || next.trim() === '') ? told : []
}

/** A row that ends where it has as many cells as the table; null where none begins. */
function rowAt(
  lines: readonly string[],
  at: number,
  width: number,
  isClosed: boolean,
): { cells: string[]; length: number } | null {
  let text = ''
  for (let length = 1; length <= MAX_BROKEN; length++) {
    const line = lines[at + length - 1]
    if (line === undefined || line.trim() === '' || isRule(lines[at + length] ?? '')) return null
    text += (text && ' ') + line.trim()
    const opened = text.startsWith('|') ? 1 : 0
    const pipes = text.split('|').length - 1
    if (pipes === 0 && /[.!?]$/.test(line.trim())) return null
    if (pipes > 0 && (isClosed && text.endsWith('|') ? pipes : pipes + 1) - opened >= width)
      return { cells: cellsOf(text, isClosed), length }
  }
  return null
}

function cellsOf(line: string, isClosed: boolean): string[] {
  const inner = line.trim().replace(/^\|/, '')
  return (isClosed ? inner.replace(/\|$/, '') : inner).split('|').map(cleanText)
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

/** Columns set apart by spaces: only under names of columns, since other texts are spaced out too. */
function readSpaced(lines: readonly string[], at: number): TextTable | null {
  const cellsAt = (place: number) =>
    (lines[place] ?? '')
      .trim()
      .split(/ {2,}|\t+/)
      .map(cleanText)
  const columns = cellsAt(at)
  if (!columns.every(isColumnName) && !headsDays(columns, cellsAt(at + 1))) return null
  const rows: string[][] = []
  for (let next = at + 1; cellsAt(next).length === columns.length; next++) rows.push(cellsAt(next))
  return rows.length > 0 ? { columns, rows, length: rows.length + 1 } : null
}

/** Short words over as many cells, one of which is a day: names of columns that no list of names has. */
function headsDays(names: readonly string[], cells: readonly string[]): boolean {
  const areNames = names.every((name) => name.length < 30 && /^[A-Z][^\d:.]*$/.test(name))
  return (
    areNames && (names.length > 2 || names.some(isColumnName)) && cells.length === names.length && cells.some(holdsDay)
  )
}

/** A table with each cell on a line of its own. Its rows are told by the days that stand in the same places of each. */
function readStacked(lines: readonly string[], at: number): TextTable | null {
  const columns: string[] = []
  let next = at
  while (columns.length <= MAX_STACKED && isColumnName(cleanText(lines[next] ?? ''))) {
    columns.push(cleanText(lines[next] ?? ''))
    next = skipEmpty(lines, next + 1)
  }
  if (columns.length < 2 || columns.length > MAX_STACKED) return null
  const rows: string[][] = []
  let length = 0
  for (let row = stackedRow(lines, next, columns.length); row; row = stackedRow(lines, next, columns.length)) {
    if (!sharesDays(row.cells, rows[0] ?? row.cells)) break
    rows.push(row.cells)
    length = row.end - at
    next = skipEmpty(lines, row.end)
  }
  // Two names alone may be anything.
  return rows.length >= (columns.length > 2 ? 1 : 2) ? { columns, rows, length } : null
}

function stackedRow(lines: readonly string[], at: number, width: number): { cells: string[]; end: number } | null {
  const cells: string[] = []
  let end = at
  while (cells.length < width && end < lines.length) {
    cells.push(cleanText(lines[end] ?? ''))
    end = cells.length < width ? skipEmpty(lines, end + 1) : end + 1
  }
  return width > 0 && cells.length === width && cells.every((cell) => cell !== '') ? { cells, end } : null
}

/** Do two rows have days in the same columns? */
function sharesDays(cells: readonly string[], first: readonly string[]): boolean {
  const isDated = (cell: string) => holdsDay(cell) || NO_DAY.test(cell)
  const places = first.flatMap((cell, place) => (isDated(cell) ? [place] : []))
  return places.some((place) => holdsDay(cells[place] ?? '')) && places.every((place) => isDated(cells[place] ?? ''))
}

function skipEmpty(lines: readonly string[], at: number): number {
  let next = at
  while (next < lines.length && lines[next]?.trim() === '') next++
  return next
}
