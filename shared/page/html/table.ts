import { pattern } from '../../text/pattern.ts'
import { isDateline } from '../find-dateline.ts'
import type { Cell } from '../page.ts'
import { endsSentence, holdsDay, isMonth, isOnlyDay, isOnlyTimes } from '../words.ts'
import { placesLines } from './places-lines.ts'
import { withoutLabels } from './without-labels.ts'

/** One row as it stands in the markup, before spans are spread. */
export interface RawRow {
  cells: RawCell[]
  inHead: boolean
}

export interface RawCell {
  cell: Cell
  /** Every letter stands out. */
  bold: boolean
  /** Holds passages of its own: a heading, or paragraphs one of which is a sentence. */
  prose: boolean
  columns: number
  rows: number
}

/** A table of facts: what its columns are called and its rows, each as wide as the table. */
export interface ReadTable {
  columns: string[]
  /** What stands over several columns at once (`TOMS` over `From` and `To`), column by column; absent where nothing does. */
  groups?: string[]
  rows: Cell[][]
  /** Rows over the names that are one cell over the whole table. */
  titles: string[]
}

const COLUMN_WORD = new RegExp(
  pattern`
    \b(?:
      dates?|days?|times?|hours|from|to|start|end|begins?|ends|opens?|closes?|due|deadline|systems?|types?|status
      |issues?|identified|resolved|resolution|description|links?|topic|title|location|place|where|who|when|what
      |audience|course|test|event|training|webinar|abbreviation|name|notes?|details|resource|document
    )\b`,
  'i',
)
const MAX_COLUMNS = 60
const MAX_ROW_SPAN = 400
const MAX_NAME = 80

/** The facts of a table; null where it only places prose on the page. */
export function readTable(raw: readonly RawRow[], isPresentation: boolean): ReadTable | null {
  const rows = raw.filter((row) => row.cells.length > 0)
  const headed = countHeadRows(rows) || countGroupedHead(rows)
  if (headed === 0 && (isPresentation || placesLines(rows))) return null
  const grid = spreadSpans(rows)
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  if (headed > 0) {
    if (width < 2 && !rows.slice(headed).some((row) => row.cells.length > 1)) return null
    return withColumns(grid, headed, width)
  }
  if (width < 2 || (grid.length < 2 && !isFactRow(rows[0]))) return null
  const [first, ...others] = rows
  if (rows.some(holdsProse) && !opensWithDays(rows))
    return first && isColumnRow(first) ? withColumns(grid, 1, width) : null
  return withColumns(grid, isNameRow(first, others) ? 1 : 0, width)
}

function countHeadRows(rows: readonly RawRow[]): number {
  let count = 0
  const isHead = (row: RawRow) => row.inHead || row.cells.every(({ cell }) => cell.header)
  // Under the names of columns, one cell over all of them heads the rows below it.
  const isTitle = (row: RawRow) =>
    row.cells.length === 1 && count > 0 && (rows[0]?.cells.length ?? 0) > 1 && !row.inHead
  for (let row = rows[0]; row && isHead(row) && !isTitle(row); row = rows[count]) count++
  const named = rows.slice(0, count).every((row) => row.cells.every(({ cell }) => textOf(cell).length <= MAX_NAME))
  return named ? count : 0
}

/** A calendar: nearly every row begins with its day. */
function opensWithDays(rows: readonly RawRow[]): boolean {
  const dated = rows.filter(({ cells: [first] }) => first && isOnlyTimes(textOf(first.cell)))
  return rows.length >= 3 && dated.length * 5 >= rows.length * 4 && rows.every(({ cells }) => cells.length > 1)
}

/** Names in two rows without the markup for it: short words over several columns each, and what each column under them is called. */
function countGroupedHead([over, under, ...others]: readonly RawRow[]): number {
  if (!over || !under || others.length === 0 || over.cells.length < 2) return 0
  const isNamed = ({ cells }: RawRow) =>
    cells.every(({ cell, rows }) => rows <= 2 && textOf(cell).length <= 40 && !/\d|\w{4}[.!?;]$/.test(textOf(cell)))
  const isSpread = over.cells.some(({ columns }) => columns > 1) && under.cells.every(({ columns }) => columns === 1)
  const hold = others.every(({ cells }) => cells.some(({ cell }) => /\d/.test(textOf(cell))))
  return isSpread && isNamed(over) && isNamed(under) && hold ? 2 : 0
}

/** Rows with every cell in each column and row that it spans. */
function spreadSpans(rows: readonly RawRow[]): Cell[][] {
  const grid: Cell[][] = []
  const pending: ({ cell: Cell; left: number } | undefined)[] = []
  for (const row of rows) {
    const out: Cell[] = []
    const takeCarried = () => {
      for (let held = pending[out.length]; held && held.left > 0; held = pending[out.length]) {
        held.left--
        out.push(held.cell)
      }
    }
    for (const { cell, columns, rows: span } of row.cells) {
      takeCarried()
      for (let count = Math.min(columns, MAX_COLUMNS - out.length); count > 0; count--) {
        if (span > 1) pending[out.length] = { cell, left: Math.min(span, MAX_ROW_SPAN) - 1 }
        out.push(cell)
      }
    }
    takeCarried()
    grid.push(out)
  }
  return grid
}

function withColumns(grid: readonly Cell[][], headed: number, width: number): ReadTable {
  const over = grid.slice(0, headed)
  const isTitle = (row: Cell[]) =>
    headed > 1 && width > 1 && row.length === width && row.every((cell) => cell === row[0]) && tellsOfTable(row[0])
  const heads = over.filter((row) => !isTitle(row))
  const titles = over.filter(isTitle).flatMap(([cell]) => (cell && textOf(cell) !== '' ? [textOf(cell)] : []))
  const columns = Array.from({ length: headed > 0 ? width : 0 }, (_, at) => {
    const names = heads.map((row) => (row[at] ? textOf(row[at]) : ''))
    return [...new Set(names.filter((name) => name !== ''))].join(' ')
  })
  const rows = grid.slice(headed).filter((row) => row.some((cell) => textOf(cell) !== ''))
  const groups = columns.map((_, at) => groupOver(heads, at))
  const names = unglue(columns, rows)
  return {
    columns: names,
    ...(groups.some((name) => name !== '') ? { groups } : {}),
    rows: withoutLabels(names, rows).map(withoutRepeats),
    titles,
  }
}

/** What the lowest cell over the name of a column says that spans further columns, too. */
function groupOver(heads: readonly Cell[][], at: number): string {
  const own = heads.at(-1)?.[at]
  const over = heads.slice(0, -1).findLast((row) => {
    const cell = row[at]
    return cell !== undefined && cell !== own && (row[at - 1] === cell || row[at + 1] === cell)
  })
  return over?.[at] ? textOf(over[at]) : ''
}

/** Over the names of columns: a word that goes with each (`Open` over `From` and `To`), or what the whole table is of. */
function tellsOfTable(cell: Cell | undefined): boolean {
  return cell !== undefined && /\d|[A-Z]{3}|\S \S+ \S/.test(textOf(cell))
}

/** `Date IdentifiedDate ResolvedIssue` in one cell over three columns. */
function unglue(columns: string[], rows: readonly Cell[][]): string[] {
  const wanted = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const named = columns.filter((name) => name !== '')
  if (named.length !== 1 || wanted < 2) return columns
  const parts = (named[0] ?? '').replace(/([a-z)])([A-Z])/g, '$1\n$2').split('\n')
  return parts.length === wanted ? parts : columns
}

/** A row that is one cell over all columns, or a month before empty ones, is a caption inside the table: one cell. */
function withoutRepeats(row: Cell[]): Cell[] {
  const isMonthOver =
    row[0] !== undefined && isMonth(textOf(row[0])) && row.slice(1).every((cell) => textOf(cell) === '')
  if (isMonthOver) return row.slice(0, 1)
  return row.length > 1 && row.every((cell) => cell === row[0]) ? row.slice(0, 1) : row
}

function holdsProse(row: RawRow): boolean {
  return row.cells.some(({ cell, prose }) => prose || cell.lines.some((line) => line.length > 160))
}

/** A row that stands alone is one of facts where one day stands beside short words; others only place things side by side. */
function isFactRow(row: RawRow | undefined): boolean {
  const texts = row?.cells.map(({ cell }) => textOf(cell)) ?? []
  const isShort = row?.cells.every(({ cell, prose }) => !prose && cell.lines.length === 1) ?? false
  const isOther = (text: string) =>
    text.length > MAX_NAME || endsSentence(text) || (isDateline(text) && !isOnlyDay(text))
  if (!isShort || texts.some(isOther)) return false
  return texts.filter(holdsDay).length === 1 && texts.some((text) => !holdsDay(text) && /\p{L}{2}/u.test(text))
}

/** Short words without digits over cells with other content: a row of column names without the markup for it. */
function isNameRow(row: RawRow | undefined, others: readonly RawRow[]): boolean {
  if (!row || row.cells.length < 2) return false
  const names = row.cells.map(({ cell }) => textOf(cell))
  if (!names.every((name) => name !== '' && name.length <= 40 && !/[\d|]|(?<!^No)[.!?;]$/.test(name))) return false
  if (row.cells.every(({ bold }) => bold)) return true
  return others.every((other) => other.cells.some(({ cell }) => /\d|TBD|.{41}/.test(textOf(cell))))
}

/** Words that name columns of facts, in at least half of the cells: over prose only they tell a table from a layout. */
function isColumnRow(row: RawRow): boolean {
  return areColumnNames(row.cells.map(({ cell }) => textOf(cell)))
}

/** Are these texts names of columns of facts ("Date Identified", "Systems")? */
export function areColumnNames(names: readonly string[]): boolean {
  if (names.length < 2 || !names.every((name) => name.length <= 40 && !/\d|(?<!^No)[.!?;]$/.test(name))) return false
  return names.filter((name) => COLUMN_WORD.test(name)).length * 2 >= names.length
}

function textOf(cell: Cell): string {
  return cell.lines.join(' ')
}
